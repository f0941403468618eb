import { municipalityRows, type MunicipalityRow } from "./municipality-rows.ts";
import type { Region } from "./region.ts";
import { serviceGroups, type ServiceGroup } from "./service-lists.ts";

/** Where a region with too many services for one list has them: with each municipality, and those of none. */
export interface TownLists {
  towns: MunicipalityRow[];
  /** Services that are in no municipality, by category. */
  elsewhere: ServiceGroup[];
}

/** Makes the ways to all services in one language. */
export function townLists(region: Region, locale: string): TownLists {
  const services = [...region.services.values()];
  return {
    towns: municipalityRows(region, locale).filter(({ serviceCount }) => serviceCount > 0),
    elsewhere: serviceGroups(
      region,
      services.filter(({ municipality }) => !region.municipalities.has(municipality ?? "")),
      locale,
    ),
  };
}
