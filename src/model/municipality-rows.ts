import { byText } from "../i18n/format.ts";
import type { Municipality } from "../schema/municipality.ts";
import type { Service } from "../schema/service.ts";
import type { Link } from "./frame.ts";
import { address } from "./paths.ts";
import type { Region } from "./region.ts";
import { plain } from "./text.ts";

/** A municipality in a list. */
export interface MunicipalityRow extends Link {
  id: string;
  formerNames: string[];
  postcodes: string[];
  serviceCount: number;
}

/** All municipalities in a language's order. */
export function municipalityRows(region: Region, locale: string): MunicipalityRow[] {
  return [...region.municipalities.values()]
    .map((municipality) => municipalityRow(region, municipality, locale))
    .sort(byText(locale, ({ label }) => label));
}

/** Makes the row of a municipality in one language. */
export function municipalityRow(
  region: Region,
  municipality: Municipality,
  locale: string,
): MunicipalityRow {
  return {
    id: municipality.id,
    label: plain(region, municipality.name, locale),
    href: address(region, locale, "municipalities", municipality.id),
    formerNames: municipality.formerNames,
    postcodes: municipality.postcodes,
    serviceCount: servicesIn(region, municipality.id).length,
  };
}

/** The services that are in a municipality. */
export function servicesIn(region: Region, municipality: string): Service[] {
  return [...region.services.values()].filter((service) => service.municipality === municipality);
}
