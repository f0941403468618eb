import type { Municipality } from "../schema/municipality.ts";
import type { Page } from "../schema/page.ts";
import type { Service } from "../schema/service.ts";
import type { Link } from "./frame.ts";
import { servicesIn } from "./municipality-rows.ts";
import { pageIn } from "./page-in.ts";
import { address } from "./paths.ts";
import type { Region } from "./region.ts";
import { serviceRows } from "./service-lists.ts";
import { serviceModel, type ServiceModel, type ServiceRow } from "./service-model.ts";

/** Where and how one registers in a municipality. */
export interface TownHall {
  service: ServiceModel;
  /** Other desks there that the page about registering names. */
  others: ServiceRow[];
  /** The page about registering, in the language that it is in. */
  page: (Link & { lang: string | undefined }) | undefined;
}

/** Makes the town hall of a municipality in one language, if its editors named one. */
export function townHall(
  region: Region,
  municipality: Municipality,
  locale: string,
): TownHall | undefined {
  const hall = region.services.get(municipality.townHall ?? "");
  if (!hall) return undefined;
  const about = pageAbout(region, hall);
  const categories = new Set([...hall.categories, ...(about?.services.categories ?? [])]);
  const others = servicesIn(region, municipality.id).filter(
    (service) => service !== hall && service.categories.some((id) => categories.has(id)),
  );
  const shown = about && pageIn(region, locale, about.topic, about.slug);
  return {
    service: { ...serviceModel(region, hall, locale), municipalityLink: undefined },
    others: serviceRows(region, others, locale),
    page: shown && {
      label: shown.title,
      href: address(region, locale, shown.topic, shown.slug),
      lang: shown.locale === locale ? undefined : shown.locale,
    },
  };
}

/** The first page of the town hall's topic that refers to town halls: the one about registering. */
function pageAbout({ site, content }: Region, hall: Service): Page | undefined {
  const [first] = content.pages
    .filter(
      ({ locale, topic, services }) =>
        locale === site.officialLocale &&
        topic === hall.topics[0] &&
        services.categories.some((id) => hall.categories.includes(id)),
    )
    .sort((a, b) => a.order - b.order);
  return first;
}
