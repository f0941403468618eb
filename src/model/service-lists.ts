import { byText } from "../i18n/format.ts";
import type { Service } from "../schema/service.ts";
import type { Link } from "./frame.ts";
import { address } from "./paths.ts";
import type { Region } from "./region.ts";
import { serviceRow, type ServiceRow } from "./service-model.ts";
import { plain } from "./text.ts";

/** A category with its services. */
export interface ServiceGroup {
  id: string;
  label: string;
  icon: string;
  topic: string;
  mapHref: string;
  rows: ServiceRow[];
}

/** Services that a page refers to: a few by name, many as one way to the map. */
export interface ServiceReferral {
  rows: ServiceRow[];
  groups: (Link & { count: number })[];
}

const mostRows = 6;

/** Sorted rows of services in a language. */
export function serviceRows(
  region: Region,
  services: Iterable<Service>,
  locale: string,
): ServiceRow[] {
  return [...services]
    .map((service) => serviceRow(region, service, locale))
    .sort(byText(locale, (row) => row.name.text));
}

/** Services by their first category, in the taxonomy's order; categories without services are left out. */
export function serviceGroups(
  region: Region,
  services: Iterable<Service>,
  locale: string,
): ServiceGroup[] {
  const rows = serviceRows(region, services, locale);
  return region.taxonomy.categories.flatMap(({ id, label, icon, topic }) => {
    const own = rows.filter((row) => row.categories[0] === id);
    const mapHref = `${address(region, locale, "map")}?category=${id}`;
    return own.length === 0
      ? []
      : [{ id, label: plain(region, label, locale), icon, topic, mapHref, rows: own }];
  });
}

/** The services that a page names by id or by category; a category with many becomes a way to the map. */
export function referral(
  region: Region,
  ids: readonly string[],
  categories: readonly string[],
  locale: string,
): ServiceReferral {
  const services = [...region.services.values()];
  const named = ids.flatMap((id) => region.services.get(id) ?? []);
  const groups: ServiceReferral["groups"] = [];
  for (const id of categories) {
    const members = services.filter((service) => service.categories.includes(id));
    if (members.length <= mostRows) named.push(...members);
    else {
      const label = plain(region, region.categories.get(id)?.label ?? {}, locale);
      groups.push({
        label,
        count: members.length,
        href: `${address(region, locale, "map")}?category=${id}`,
      });
    }
  }
  return { rows: serviceRows(region, new Set(named), locale), groups };
}
