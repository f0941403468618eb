import { municipalityRows } from "../model/municipality-rows.ts";
import type { Region } from "../model/region.ts";

/** A municipality as visitors may type it: its name in their language, its postcodes, its former names. */
export type TownIndex = [name: string, postcodes: string[], formerNames: string[]][];

/** Makes the list of a region's municipalities in one language, in that language's order. */
export function townIndex(region: Region, locale: string): TownIndex {
  return municipalityRows(region, locale).map(({ label, postcodes, formerNames }) => [
    label,
    postcodes,
    formerNames,
  ]);
}
