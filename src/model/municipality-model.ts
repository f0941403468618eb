import { byText, formatDate, formatNumber, languageName } from "../i18n/format.ts";
import type { Municipality } from "../schema/municipality.ts";
import { makeFrame, type Frame, type Link } from "./frame.ts";
import { address } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";
import { serviceGroups, type ServiceGroup } from "./service-lists.ts";
import { localize, plain, type Text } from "./text.ts";

/** A municipality in the list. */
export interface MunicipalityRow extends Link {
  id: string;
  formerNames: string[];
  postcodes: string[];
  serviceCount: number;
}

/** A municipality as its page shows it. */
export interface MunicipalityModel extends MunicipalityRow {
  frame: Frame;
  officialName: string | undefined;
  website: string | undefined;
  population: string | undefined;
  centre: { lat: number; lon: number };
  welcome: { title: Text; text: Text; url: string | undefined } | undefined;
  referrals: { title: string; text: Text; url: string }[];
  groups: ServiceGroup[];
  mapHref: string;
  sources: Municipality["sources"];
  reviewed: string;
}

/** All municipalities in a language's order. */
export function municipalityRows(region: Region, locale: string): MunicipalityRow[] {
  return [...region.municipalities.values()]
    .map((municipality) => row(region, municipality, locale))
    .sort(byText(locale, ({ label }) => label));
}

/** Makes the page of a municipality in one language. */
export function municipalityModel(
  region: Region,
  municipality: Municipality,
  locale: string,
): MunicipalityModel {
  const ui = uiFor(region, locale);
  const own = row(region, municipality, locale);
  const official = municipality.name[region.site.officialLocale];
  const { population, welcome } = municipality;
  return {
    ...own,
    frame: makeFrame(region, locale, {
      path: ["municipalities", municipality.id],
      title: own.label,
      description: ui("municipality.description", { name: own.label, count: own.serviceCount }),
      trail: [
        { label: ui("municipalities.title"), href: address(region, locale, "municipalities") },
      ],
    }),
    officialName: official === own.label ? undefined : official,
    website: municipality.website,
    population:
      population &&
      ui("municipality.population", {
        people: formatNumber(population.value, locale),
        date: formatDate(population.date, locale),
      }),
    centre: municipality.centre,
    welcome: welcome && {
      title: localize(region, welcome.title, locale),
      text: localize(region, welcome.text, locale),
      url: welcome.url,
    },
    referrals: (["waste", "leisure", "learnDutch", "elections"] as const).flatMap((name) => {
      const found = municipality[name];
      return found
        ? [
            {
              title: ui(`municipality.${name}`, {
                language: languageName(region.site.officialLocale, locale),
              }),
              text: localize(region, found.text, locale),
              url: found.url,
            },
          ]
        : [];
    }),
    groups: serviceGroups(region, servicesIn(region, municipality.id), locale),
    mapHref: `${address(region, locale, "map")}?municipality=${municipality.id}`,
    sources: municipality.sources,
    reviewed: formatDate(municipality.reviewed, locale),
  };
}

function row(region: Region, municipality: Municipality, locale: string): MunicipalityRow {
  return {
    id: municipality.id,
    label: plain(region, municipality.name, locale),
    href: address(region, locale, "municipalities", municipality.id),
    formerNames: municipality.formerNames,
    postcodes: municipality.postcodes,
    serviceCount: servicesIn(region, municipality.id).length,
  };
}

function servicesIn(region: Region, municipality: string) {
  return [...region.services.values()].filter((service) => service.municipality === municipality);
}

/** Makes the list of municipalities in one language. */
export function municipalitiesPage(
  region: Region,
  locale: string,
): { frame: Frame; rows: MunicipalityRow[] } {
  const ui = uiFor(region, locale);
  const description = ui("municipalities.description", { count: region.municipalities.size });
  const frame = makeFrame(region, locale, {
    path: ["municipalities"],
    title: ui("municipalities.title"),
    description,
  });
  return { frame, rows: municipalityRows(region, locale) };
}
