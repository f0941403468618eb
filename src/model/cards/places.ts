import type { Page } from "../../schema/page.ts";
import type { Service } from "../../schema/service.ts";
import type { Category } from "../../schema/taxonomy.ts";
import { uiFor, type Region } from "../region.ts";
import type { Lists } from "./fitting.ts";
import { pairIn, pairOf, said } from "./said.ts";

type Place = Lists["places"][number];

/** Where a page sends its readers: the services that it names, then each kind of service. */
export function placesOf(region: Region, { services }: Page, locale: string): Place[] {
  const all = [...region.services.values()];
  const kinds = services.categories.flatMap((id) => {
    const category = region.categories.get(id);
    const members = all.filter((service) => service.categories.includes(id));
    return category ? kindOf(region, category, members, locale) : [];
  });
  const named = services.ids.flatMap((id) => region.services.get(id) ?? []);
  return [...named.map((service) => placeOf(region, service, locale)), ...kinds];
}

/** A service on a card: its name on the door and its address, and beside them its name for the reader and its telephone. */
export function placeOf(region: Region, service: Service, locale: string): Place {
  const { officialLocale } = region.site;
  const { location, contact } = service;
  const where =
    location === "none"
      ? contact.website && new URL(contact.website).hostname
      : [location.street, `${location.postcode ?? ""} ${location.locality}`.trim()]
          .filter(Boolean)
          .join(", ");
  const { phone } = contact;
  const isOfficial = locale === officialLocale;
  const official = [where, isOfficial ? phone : undefined].filter(Boolean).join(" · ");
  const own =
    phone === undefined || isOfficial
      ? undefined
      : { text: phone, lang: locale, dir: "ltr" as const };
  return {
    name: pairOf(region, service.name, locale),
    detail: official === "" && !own ? undefined : { official: said(official, officialLocale), own },
  };
}

function kindOf(region: Region, { label }: Category, members: Service[], locale: string): Place[] {
  const [first] = members;
  if (!first) return [];
  if (members.length === 1) return [placeOf(region, first, locale)];
  const count = members.length;
  return [
    {
      name: pairOf(region, label, locale),
      detail: pairIn(region, locale, (code) =>
        uiFor(region, code)("service.find-yours", { count }),
      ),
    },
  ];
}
