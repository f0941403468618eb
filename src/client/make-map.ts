import { fetchJson } from "./fetch-json.ts";
import type { MapOptions } from "./map-options.ts";
import type { MapView } from "./map-view.ts";
import { findIn, readData } from "./page-parts.ts";
import type { Strings } from "./strings.ts";

/** Makes the map of a services page, from what the page says of it; `own` is what the page does with it. Rejects where its script cannot be had. */
export async function makeMap(
  page: HTMLElement,
  own: Pick<MapOptions, "row" | "selected" | "moved" | "looks">,
): Promise<MapView> {
  const basemap = fetchJson(page.dataset["basemap"] ?? "");
  const place = findIn<HTMLElement>(page, ".canvas");
  const line = findIn(page, ".say");
  place.hidden = false;
  const { MapView } = await import("./map-view.ts");
  const view = MapView.create(place, {
    area: readData(page, "area") as MapOptions["area"],
    basemap,
    provider: readData(page, "provider") as MapOptions["provider"],
    credit: page.dataset["credit"] ?? "",
    strings: readData(page, "strings") as Strings,
    say: (text) => (line.textContent = text),
    ...own,
  });
  line.textContent = "";
  return view;
}
