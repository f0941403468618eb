import * as L from "leaflet";
import { escapeHtml } from "./escape.ts";
import { say, type Strings } from "./strings.ts";

/** Street tiles of a provider that the region chose. */
export interface Provider {
  url: string;
  attribution: string;
  maxZoom: number;
  /** Loaded without being asked for. */
  always: boolean;
}

const mostFailures = 3;

/** Adds a button that shows streets over the drawn ground; nothing is asked of the provider before. */
export function addStreets(
  map: L.Map,
  provider: Provider,
  ground: L.Layer,
  { strings, say: tell }: { strings: Strings; say: (text: string) => void },
): void {
  const tiles = L.tileLayer(provider.url, {
    attribution: escapeHtml(provider.attribution),
    maxNativeZoom: provider.maxZoom,
    referrerPolicy: "strict-origin-when-cross-origin",
  });
  const button = document.createElement("button");
  button.type = "button";
  button.className = "streets";
  const show = (on: boolean) => {
    button.textContent = say(strings, on ? "map.schematic" : "map.streets");
    if (on) tiles.addTo(map);
    else {
      tiles.remove();
      ground.addTo(map);
    }
  };
  let failures = 0;
  tiles.on("tileerror", () => {
    failures += 1;
    if (failures !== mostFailures) return;
    show(false);
    tell(say(strings, "map.streets.failed"));
  });
  button.addEventListener("click", () => {
    failures = 0;
    tell("");
    show(!map.hasLayer(tiles));
  });
  show(provider.always);
  const Control = L.Control.extend({ onAdd: () => button });
  new Control({ position: "topright" }).addTo(map);
  L.DomEvent.disableClickPropagation(button);
}
