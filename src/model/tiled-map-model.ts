import { makeFrame, type Frame } from "./frame.ts";
import { closerCredit } from "./map-credit.ts";
import { everyChoice, townChoices, type EveryChoice, type Town } from "./map-filters.ts";
import { mapKeys } from "./map-strings.ts";
import { address, fileAddress } from "./paths.ts";
import { localeChain, scriptStrings, uiFor, type Region } from "./region.ts";
import { streetsOf, type Streets } from "./streets.ts";
import { plain } from "./text.ts";
import { serviceTilesPath } from "./tiled.ts";
import { townLists, type TownLists } from "./town-lists.ts";

/** The map page of a region with too many services for one list: it leads to lists, and shows what is in view. */
export interface TiledMapModel extends EveryChoice, TownLists {
  frame: Frame;
  /** How many services are on the map. */
  placed: number;
  /** How many services have no point. */
  withoutPoint: number;
  municipalities: Town[];
  municipalityExample: string | undefined;
  tilesHref: string;
  /** Where the pages of services are. */
  pagesHref: string;
  /** Languages of names, from the page's to the official one. */
  languages: string[];
  basemapHref: string;
  pictureHref: string;
  area: Region["site"]["area"];
  strings: Record<string, string>;
  credit: string;
  provider: Streets | undefined;
}

const stringKeys = [
  "count",
  "count-of",
  "none",
  "show",
  "streets",
  "schematic",
  "streets.failed",
  "copy",
  "copied",
  "copy-failed",
  "lift",
  "without",
  "near.busy",
  "near.refused",
  "near.failed",
  "near.unknown",
  "tiled.closer",
  "tiled.failed",
].map((key) => `map.${key}`);

/** Makes that page in one language. */
export function tiledMapModel(region: Region, locale: string): TiledMapModel {
  const ui = uiFor(region, locale);
  const chain = localeChain(region.site, locale);
  const placed = [...region.services.values()].filter(({ location }) => location !== "none");
  return {
    frame: makeFrame(region, locale, {
      path: ["map"],
      title: ui("map.title"),
      description: ui("map.description", {
        count: region.services.size,
        region: plain(region, region.site.name, locale),
      }),
    }),
    placed: placed.length,
    withoutPoint: region.services.size - placed.length,
    ...everyChoice(region, locale, placed),
    ...townChoices(region, locale),
    ...townLists(region, locale),
    tilesHref: fileAddress(region, serviceTilesPath),
    pagesHref: address(region, locale, "services"),
    languages: chain.slice(0, chain.indexOf(region.site.officialLocale) + 1),
    basemapHref: fileAddress(region, "data/basemap.json"),
    pictureHref: fileAddress(region, "data/basemap.svg"),
    area: region.site.area,
    credit: closerCredit(region, locale),
    strings: scriptStrings(region, locale, [...stringKeys, ...mapKeys]),
    provider: streetsOf(region),
  };
}
