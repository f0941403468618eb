import type { Place } from "../places.ts";
import type { TileFeature } from "./read-tile.ts";

/** A service of a tile as the map and its row show it. */
export interface TilePlace extends Place {
  point: [lat: number, lon: number];
  name: string;
  /** The language of its name, where it is not the page's. */
  lang: string | undefined;
  /** Street and town, or the town. */
  where: string;
}

/** What rows need of the page: where services' pages are, and the words for a category. */
interface RowOptions {
  pages: string;
  category: (id: string) => string;
}

/** Makes a service of what a tile says of it, and of what its combination is; `languages` go from the page's to the official one. */
export function tilePlace(
  { at, tags }: TileFeature,
  combination: Place,
  languages: readonly string[],
): TilePlace {
  const text = (name: string) => `${tags[name] ?? ""}`;
  const own = languages.find((code) => `name:${code}` in tags);
  const code = own ?? languages.at(-1);
  return {
    ...combination,
    id: text("id"),
    point: at,
    approximate: tags["approximate"] === true,
    name: text(own === undefined ? "name" : `name:${own}`),
    lang: code === languages[0] ? undefined : code,
    where: text("place"),
  };
}

/** Makes the row of a service, as lists that come with a page have it. */
export function tileRow(place: TilePlace, { pages, category }: RowOptions): HTMLElement {
  const row = document.createElement("li");
  row.dataset["id"] = place.id;
  const link = document.createElement("a");
  link.href = `${pages}${place.id}/`;
  if (place.lang !== undefined) link.lang = place.lang;
  link.textContent = place.name;
  const exit = document.createElement("span");
  exit.className = "exit";
  exit.textContent = `${place.number}`;
  const where = document.createElement("bdi");
  where.textContent = place.where;
  const line = document.createElement("span");
  line.className = "place";
  line.append(`${category(place.categories[0] ?? "")} · `, where);
  const small = document.createElement("small");
  small.append(exit, " ", line);
  row.append(link, small);
  return row;
}
