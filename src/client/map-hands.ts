import * as L from "./leaflet.ts";
import { say, type Strings } from "./strings.ts";

const shown = 2000;
const step = 0.3;

/**
 * Lets every hand move the map without catching the page: a mouse drags it, one finger scrolls the
 * page and two move the map, which a hint says, and buttons move it for who cannot drag.
 */
export function addHands(map: L.Map, strings: Strings): void {
  const box = map.getContainer();
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) stopSliding(map);
  map.dragging.disable();
  const take = ({ pointerType }: PointerEvent) => {
    if (pointerType === "touch") map.dragging.disable();
    else map.dragging.enable();
  };
  box.addEventListener("pointerover", take, { capture: true });
  box.addEventListener("pointerdown", take, { capture: true });
  addHint(box, say(strings, "map.fingers"));
  addButtons(map, strings);
}

/** Who asked for less motion sees the map where it goes at once, with the keyboard too. */
function stopSliding(map: L.Map): void {
  const panBy = map.panBy.bind(map);
  map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
}

function addHint(box: HTMLElement, text: string): void {
  const hint = document.createElement("p");
  hint.className = "fingers";
  hint.textContent = text;
  hint.dir = "auto";
  hint.hidden = true;
  hint.setAttribute("aria-hidden", "true");
  box.append(hint);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    hint.hidden = true;
  };
  box.addEventListener(
    "touchmove",
    ({ touches, target }) => {
      hint.hidden = touches.length > 1 || (target as Element).closest(".leaflet-popup") !== null;
      clearTimeout(timer);
      timer = setTimeout(hide, shown);
    },
    { passive: true },
  );
}

function addButtons(map: L.Map, strings: Strings): void {
  const bar = L.DomUtil.create("div", "leaflet-bar pan");
  const ways: [key: string, sign: string, x: number, y: number][] = [
    ["map.west", "←", -step, 0],
    ["map.north", "↑", 0, -step],
    ["map.south", "↓", 0, step],
    ["map.east", "→", step, 0],
  ];
  for (const [key, sign, x, y] of ways) {
    const button = L.DomUtil.create("button", "", bar);
    button.type = "button";
    button.textContent = sign;
    button.title = say(strings, key);
    button.setAttribute("aria-label", button.title);
    button.addEventListener("click", () => {
      const size = map.getSize();
      map.panBy([size.x * x, size.y * y]);
    });
  }
  L.DomEvent.disableClickPropagation(bar);
  const Control = L.Control.extend({ onAdd: () => bar });
  new Control({ position: "bottomright" }).addTo(map);
}
