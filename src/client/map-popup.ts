import * as L from "./leaflet.ts";
import { popupTools } from "./popup-tools.ts";
import { say, type Strings } from "./strings.ts";

/** Opens a popup at a point; where it does not fit, the map makes room, unless it is to stay. */
export function openPopup(
  map: L.Map,
  at: [number, number],
  content: HTMLElement,
  { strings, stay }: { strings: Strings; stay: boolean },
): void {
  const room = map.getSize().x - 52;
  const popup = L.popup({
    offset: [0, -18],
    minWidth: Math.min(200, room),
    maxWidth: Math.min(260, room),
    autoPan: !stay,
    autoPanPaddingTopLeft: [24, 72],
    autoPanPaddingBottomRight: [24, 72],
  })
    .setLatLng(at)
    .setContent(content)
    .openOn(map);
  const close = map.getContainer().querySelector(".leaflet-popup-close-button");
  close?.setAttribute("aria-label", say(strings, "map.close"));
  content.addEventListener("toggle", () => popup.update(), { capture: true });
}

/** What a popup says of the services on one spot, in copies of what the list's rows say; of a single one all that its row knows. */
export function popupContent(
  rows: readonly HTMLElement[],
  approximate: boolean,
  strings: Strings,
): HTMLElement {
  const box = document.createElement("div");
  box.className = "popup";
  box.dir = document.documentElement.dir;
  if (rows.length > 1) box.append(paragraph(say(strings, "map.here", { count: rows.length })));
  for (const row of rows) {
    const link = row.querySelector("a");
    const title = document.createElement("a");
    title.href = link?.href ?? "";
    Object.assign(title.dataset, link?.dataset);
    if (link?.lang) title.lang = link.lang;
    title.textContent = link?.textContent.trim() ?? "";
    const entry = document.createElement("p");
    entry.append(title);
    for (const said of row.querySelectorAll(".place, .st, .wk > *")) {
      const line = document.createElement("small");
      line.className = said.className;
      line.append(...said.cloneNode(true).childNodes);
      entry.append(line);
    }
    box.append(entry);
  }
  const [only, ...others] = rows;
  if (only && others.length === 0) box.append(...popupTools(only, box, strings));
  if (approximate) box.append(paragraph(say(strings, "map.schematic.note")));
  return box;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}
