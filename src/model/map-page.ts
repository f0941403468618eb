import type { Service } from "../schema/service.ts";
import { makeFrame, type Frame } from "./frame.ts";
import { closerCredit } from "./map-credit.ts";
import { everyChoice, townChoices, type EveryChoice, type Town } from "./map-filters.ts";
import { mapKeys } from "./map-strings.ts";
import { fileAddress } from "./paths.ts";
import { scriptStrings, uiFor, type Region } from "./region.ts";
import { streetsOf, type Streets } from "./streets.ts";
import { plain } from "./text.ts";

/** What every map page has, however many services its region has. */
export interface MapPage extends EveryChoice {
  frame: Frame;
  /** How many services have no point. */
  withoutPoint: number;
  municipalities: Town[];
  /** What a visitor may type to find a municipality. */
  municipalityExample: string | undefined;
  basemapHref: string;
  pictureHref: string;
  area: Region["site"]["area"];
  /** What its program says. */
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
].map((key) => `map.${key}`);

/** Makes that part in one language, for the services that can be found there; `ownKeys` name what else its program says. */
export function mapPage(
  region: Region,
  locale: string,
  services: readonly Pick<Service, "topics" | "kind" | "categories">[],
  ownKeys: readonly string[],
): MapPage {
  const ui = uiFor(region, locale);
  return {
    frame: makeFrame(region, locale, {
      path: ["map"],
      title: ui("map.title"),
      description: ui("map.description", {
        count: region.services.size,
        region: plain(region, region.site.name, locale),
      }),
    }),
    withoutPoint: [...region.services.values()].filter(({ location }) => location === "none")
      .length,
    ...everyChoice(region, locale, services),
    ...townChoices(region, locale),
    basemapHref: fileAddress(region, "data/basemap.json"),
    pictureHref: fileAddress(region, "data/basemap.svg"),
    area: region.site.area,
    credit: closerCredit(region, locale),
    strings: scriptStrings(region, locale, [...stringKeys, ...mapKeys, ...ownKeys]),
    provider: streetsOf(region),
  };
}
