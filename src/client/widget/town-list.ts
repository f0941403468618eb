import type { TownIndex } from "../../export/town-index.ts";
import { fetchJson } from "../fetch-json.ts";

/** Fetches the municipalities when a visitor comes to the field for one; `filled` is called when they are there. */
export function fillTowns(list: HTMLElement, field: HTMLElement, filled: () => void): void {
  const fill = async () => {
    const towns = (await fetchJson(list.dataset["towns"] ?? "")) as TownIndex | undefined;
    list.replaceChildren(...(towns ?? []).map(optionOf));
    filled();
  };
  field.addEventListener("focus", () => void fill(), { once: true });
}

/** Rows name their municipality by its place in the list. */
function optionOf([name, postcodes, formerNames]: TownIndex[number], place: number): HTMLElement {
  const option = document.createElement("option");
  option.value = name;
  option.dataset["id"] = `${place}`;
  option.dataset["also"] = [...postcodes, ...formerNames].join("|");
  option.textContent = postcodes.join(" ");
  return option;
}
