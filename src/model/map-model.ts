import { makeFrame, type Frame } from "./frame.ts";
import { sparseChoices, type SparseChoices } from "./map-choices.ts";
import { closerCredit } from "./map-credit.ts";
import { everyChoice, townChoices, type EveryChoice, type Town } from "./map-filters.ts";
import { mapKeys, openKeys } from "./map-strings.ts";
import { fileAddress } from "./paths.ts";
import { scriptStrings, uiFor, type Region } from "./region.ts";
import { rowDetails, type RowDetails } from "./row-details.ts";
import { serviceRows } from "./service-lists.ts";
import type { ServiceRow } from "./service-model.ts";
import { streetsOf, type Streets } from "./streets.ts";
import { plain } from "./text.ts";

/** The map page: the list, its filters, and where the map's data is. */
export interface MapModel extends SparseChoices, EveryChoice {
  frame: Frame;
  rows: (ServiceRow & { details: RowDetails })[];
  withoutPoint: number;
  municipalities: Town[];
  /** What a visitor may type to find a municipality. */
  municipalityExample: string | undefined;
  dataHref: string;
  /** Where the opening hours are; undefined where none are known. */
  hoursHref: string | undefined;
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
  "details",
  "show",
  "streets",
  "schematic",
  "streets.failed",
  "copy",
  "copied",
  "copy-failed",
  "about",
  "lift",
  "without",
  "near.busy",
  "near.refused",
  "near.failed",
  "near.unknown",
].map((key) => `map.${key}`);

/** What only a region with opening hours says. */
const hoursKeys = ["map.hours-unknown", ...openKeys];

/** Makes the map page in one language; the list and the map come from the same rows. */
export function mapModel(region: Region, locale: string): MapModel {
  const ui = uiFor(region, locale);
  const rows = serviceRows(region, region.services.values(), locale);
  const sparse = sparseChoices(region, locale);
  const timed = sparse.openings.length > 0;
  return {
    frame: makeFrame(region, locale, {
      path: ["map"],
      title: ui("map.title"),
      description: ui("map.description", {
        count: rows.length,
        region: plain(region, region.site.name, locale),
      }),
    }),
    rows: rows.flatMap((row) => {
      const service = region.services.get(row.id);
      return service ? [{ ...row, details: rowDetails(region, service, locale) }] : [];
    }),
    withoutPoint: rows.filter(({ point }) => point === undefined).length,
    ...everyChoice(region, locale, rows),
    ...sparse,
    ...townChoices(region, locale),
    dataHref: fileAddress(region, "data/map.json"),
    hoursHref: timed ? fileAddress(region, "data/hours.json") : undefined,
    basemapHref: fileAddress(region, "data/basemap.json"),
    pictureHref: fileAddress(region, "data/basemap.svg"),
    area: region.site.area,
    credit: closerCredit(region, locale),
    strings: scriptStrings(region, locale, [
      ...stringKeys,
      ...mapKeys,
      ...(timed ? hoursKeys : []),
    ]),
    provider: streetsOf(region),
  };
}
