import { readParameters, type Known, type Parameters } from "./parameters.ts";
import { idOfRow, rowsIn } from "./rows.ts";

/** What the address asks of the widget on this page: of its list, where it has one. */
export function askedOf(page: ParentNode): Parameters {
  const text = page.querySelector<HTMLElement>("[data-known]")?.dataset["known"];
  const known = text === undefined ? {} : (JSON.parse(text) as Known);
  const services = rowsIn(page).map(idOfRow);
  return readParameters(new URLSearchParams(location.search), { ...known, services });
}
