import { address, fileAddress } from "../paths.ts";
import { localeCodes, type Region } from "../region.ts";

/** The address of a widget, from its parts: `widgetAddress(region, "en", "all")` is `/embed/v1/en/all/`. */
export function widgetAddress(region: Pick<Region, "base">, ...parts: string[]): string {
  return address(region, "embed", "v1", ...parts);
}

/** The widget of a page, both as parts of their addresses after the language: `["map"]` has `["all"]`; most pages have none. */
export function widgetOf(region: Region, path: readonly string[]): string[] | undefined {
  const [first = "", id = "", ...more] = path;
  if (more.length > 0) return undefined;
  if (first === "map" && id === "") return ["all"];
  if (first === "municipalities") return region.municipalities.has(id) ? [id] : undefined;
  if (first === "services") return region.services.has(id) ? [first, id] : undefined;
  if (first === "journeys") return region.journeys.has(id) ? [first, id] : undefined;
  const isPage = region.pages.has(`${region.site.officialLocale}/${first}/${id}`);
  return isPage ? ["pages", first, id] : undefined;
}

/** The address of the widget of the page that a link leads to, for frames that may open no tab. */
export function widgetBehind(region: Region, href: string): string | undefined {
  if (!href.startsWith(region.base)) return undefined;
  const [path = ""] = href.slice(region.base.length).split(/[?#]/);
  const [locale = "", ...parts] = path.split("/").filter(Boolean);
  const widget = localeCodes(region.site).includes(locale) ? widgetOf(region, parts) : undefined;
  return widget && widgetAddress(region, locale, ...widget);
}

/** Where it is told how to embed a page; undefined for a page that has no widget. */
export function oembedAddress(
  region: Region,
  locale: string,
  path: readonly string[],
): string | undefined {
  return widgetOf(region, path) && fileAddress(region, oembedFile(locale, path));
}

/** The file that tells it, in the output folder: `data/oembed/en/map.json`. */
export function oembedFile(locale: string, path: readonly string[]): string {
  return `data/oembed/${[locale, ...path].join("/")}.json`;
}
