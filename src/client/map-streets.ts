import { GridLayer } from "leaflet/src/layer/tile/GridLayer.js";
import { tileLayer } from "leaflet/src/layer/tile/TileLayer.js";
import * as L from "./leaflet.ts";
import { escapeHtml } from "./escape.ts";
import { say, type Strings } from "./strings.ts";

/** Streets that the region chose: tiles of a provider, or a file of its own, whose address ends in `.pmtiles`. */
export interface Provider {
  url: string;
  attribution: string;
  maxZoom: number;
  /** Loaded without being asked for. */
  always: boolean;
}

const mostFailures = 3;

/** Over the drawn ground: Leaflet's style sheet gives every canvas the index 100. */
const overGround = { pane: "overlayPane", zIndex: 101 };

/** Adds a button that shows streets over the drawn ground; nothing of them is asked for before. */
export function addStreets(
  map: L.Map,
  provider: Provider,
  { strings, say: tell }: { strings: Strings; say: (text: string) => void },
): void {
  const streets = layerOf(provider, () => failed());
  const button = L.DomUtil.create("button", "streets");
  const show = (on: boolean) => {
    button.textContent = say(strings, on ? "map.schematic" : "map.streets");
    if (on) streets.addTo(map);
    else streets.remove();
  };
  let failures = 0;
  streets.on("tileerror", () => {
    failures += 1;
    if (failures === mostFailures) failed();
  });
  const failed = () => {
    show(false);
    tell(say(strings, "map.streets.failed"));
  };
  button.addEventListener("click", () => {
    failures = 0;
    tell("");
    show(!map.hasLayer(streets));
  });
  show(provider.always);
  const Control = L.Control.extend({ onAdd: () => button });
  new Control({ position: "topright" }).addTo(map);
  L.DomEvent.disableClickPropagation(button);
}

/** Makes the layer of streets; a provider's fires `tileerror` for each tile that cannot be had, a file calls `failed`. */
function layerOf({ url, attribution, maxZoom }: Provider, failed: () => void): L.Layer {
  const options = { attribution: escapeHtml(attribution), ...overGround };
  if (!url.endsWith(".pmtiles"))
    return tileLayer(url, {
      ...options,
      maxNativeZoom: maxZoom,
      referrerPolicy: "strict-origin-when-cross-origin",
    });
  const layer = L.layerGroup([], options);
  return layer.on("add", () => {
    // Each by its name: to hand on the whole module would make it an object, with a file more to load for it.
    const create = L.DomUtil.create;
    const remove = L.DomUtil.remove;
    const removeClass = L.DomUtil.removeClass;
    import("./street-file.ts")
      .then(({ fill }) => fill(layer, url, failed, GridLayer, { create, remove, removeClass }))
      .catch(failed);
  });
}
