import * as L from "./leaflet.ts";

/** What a disc on the map says and does. */
export interface DiscFace {
  key: string;
  at: [lat: number, lon: number];
  text: string;
  label: string;
  kind: string;
  act: () => void;
}

/** A disc that is on the map. */
export interface DrawnDisc {
  marker: L.Marker;
  button: HTMLButtonElement;
}

/** Puts a disc on a layer: a real button, so that keyboard and screen reader reach it. */
export function addDisc(layer: L.LayerGroup, face: DiscFace): DrawnDisc {
  const button = document.createElement("button");
  button.type = "button";
  button.className = face.kind;
  button.textContent = face.text;
  button.setAttribute("aria-label", face.label);
  button.dataset["key"] = face.key;
  button.addEventListener("click", (event) => {
    event.stopPropagation();
    face.act();
  });
  const icon = L.divIcon({ html: button, className: "", iconSize: [0, 0] });
  return { marker: L.marker(face.at, { icon, keyboard: false }).addTo(layer), button };
}
