import { mapPage, type MapPage } from "./map-page.ts";
import { address, fileAddress } from "./paths.ts";
import { localeChain, type Region } from "./region.ts";
import { serviceTilesPath } from "./tiled.ts";
import { townLists, type TownLists } from "./town-lists.ts";

/** The map page of a region with too many services for one list: it leads to lists, and shows what is in view. */
export interface TiledMapModel extends MapPage, TownLists {
  /** How many services are on the map. */
  placed: number;
  tilesHref: string;
  /** Where the pages of services are. */
  pagesHref: string;
  /** Languages of names, from the page's to the official one. */
  languages: string[];
}

const tiledKeys = ["map.tiled.closer", "map.tiled.failed"];

/** Makes that page in one language. */
export function tiledMapModel(region: Region, locale: string): TiledMapModel {
  const chain = localeChain(region.site, locale);
  const placed = [...region.services.values()].filter(({ location }) => location !== "none");
  return {
    ...mapPage(region, locale, placed, tiledKeys),
    ...townLists(region, locale),
    placed: placed.length,
    tilesHref: fileAddress(region, serviceTilesPath),
    pagesHref: address(region, locale, "services"),
    languages: chain.slice(0, chain.indexOf(region.site.officialLocale) + 1),
  };
}
