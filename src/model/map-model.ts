import { sparseChoices, type SparseChoices } from "./map-choices.ts";
import { mapPage, type MapPage } from "./map-page.ts";
import { openKeys } from "./map-strings.ts";
import { fileAddress } from "./paths.ts";
import type { Region } from "./region.ts";
import { rowDetails, type RowDetails } from "./row-details.ts";
import { serviceRows } from "./service-lists.ts";
import type { ServiceRow } from "./service-model.ts";

/** The map page: the list, its filters, and where the map's data is. */
export interface MapModel extends MapPage, SparseChoices {
  rows: (ServiceRow & { details: RowDetails })[];
  dataHref: string;
  /** Where the opening hours are; undefined where none are known. */
  hoursHref: string | undefined;
}

const listKeys = ["map.details", "map.about"];

/** What only a region with opening hours says. */
const hoursKeys = ["map.hours-unknown", ...openKeys];

/** Makes the map page in one language; the list and the map come from the same rows. */
export function mapModel(region: Region, locale: string): MapModel {
  const rows = serviceRows(region, region.services.values(), locale);
  const sparse = sparseChoices(region, locale);
  const timed = sparse.openings.length > 0;
  return {
    ...mapPage(region, locale, rows, [...listKeys, ...(timed ? hoursKeys : [])]),
    ...sparse,
    rows: rows.flatMap((row) => {
      const service = region.services.get(row.id);
      return service ? [{ ...row, details: rowDetails(region, service, locale) }] : [];
    }),
    dataHref: fileAddress(region, "data/map.json"),
    hoursHref: timed ? fileAddress(region, "data/hours.json") : undefined,
  };
}
