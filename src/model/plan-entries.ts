import type { Service } from "../schema/service.ts";
import type { JourneyLink } from "./journeys/journey-list.ts";
import { journeySteps } from "./journeys/journey-step.ts";
import { pagesOf } from "./page-model.ts";
import { address } from "./paths.ts";
import { uiFor, type NumberedTopic, type Region } from "./region.ts";
import { serviceRows } from "./service-lists.ts";
import type { ServiceRow } from "./service-model.ts";
import { localize, type Text } from "./text.ts";

/** A thing that a visitor can put in a plan, as it is listed, found and printed. */
export interface PlanEntry {
  title: Text;
  href: string;
  /** What it belongs to: its topic, journey or category. */
  place: Text;
  /** The exit that it belongs to. */
  number?: number;
  /** The name in the official language, as it stands on letters and at the door, where that is another. */
  official?: Text;
  text?: Text;
  deadline?: string;
  documents?: Text[];
  address?: string;
  phone?: string;
}

/** An entry with the name that it has in a plan: `page:housing/rental-deposit`. */
export type NamedEntry = readonly [item: string, entry: PlanEntry];

/** The pages of a topic, in their order. */
export function pageEntries(region: Region, locale: string, topic: NumberedTopic): NamedEntry[] {
  const place = localize(region, topic.label, locale);
  return pagesOf(region, locale, topic.id).map((page) => {
    const lang = page.locale === locale ? {} : { lang: page.locale };
    const entry: PlanEntry = {
      title: { text: page.title, ...lang },
      href: address(region, locale, page.topic, page.slug),
      place,
      number: topic.number,
      text: { text: page.description, ...lang },
    };
    return [`page:${page.topic}/${page.slug}`, entry];
  });
}

/** A journey as a whole. */
export function journeyEntry(region: Region, locale: string, journey: JourneyLink): NamedEntry {
  const { id, title, summary, href, stepCount } = journey;
  const place = { text: uiFor(region, locale)("journeys.steps", { count: stepCount }) };
  return [`journey:${id}`, { title, href, place, text: summary }];
}

/** The steps of a journey, in their order. */
export function stepEntries(region: Region, locale: string, link: JourneyLink): NamedEntry[] {
  const journey = region.journeys.get(link.id);
  const steps = journey ? journeySteps(region, journey, locale) : [];
  return steps.map(({ id, anchor, title, text, deadline, documents }) => {
    const entry: PlanEntry = {
      title,
      href: `${link.href}#${anchor}`,
      place: link.title,
      text,
      ...(deadline && { deadline: deadline.words }),
      ...(documents.length > 0 && { documents }),
    };
    return [`step:${link.id}.${id}`, entry];
  });
}

/** All services, by name. */
export function serviceEntries(region: Region, locale: string): NamedEntry[] {
  return serviceRows(region, region.services.values(), locale).map((row) =>
    serviceEntry(region, row, region.services.get(row.id)),
  );
}

function serviceEntry(region: Region, row: ServiceRow, service: Service | undefined): NamedEntry {
  const { name, href, categoryLabel, number, place } = row;
  const { officialLocale: lang } = region.site;
  const phone = service?.contact.phone;
  const official = service?.name[lang] ?? name.text;
  const entry: PlanEntry = {
    title: name,
    href,
    place: { text: categoryLabel },
    number,
    ...(official !== name.text && { official: { text: official, lang } }),
    ...(place !== undefined && { address: place }),
    ...(phone !== undefined && { phone }),
  };
  return [`service:${row.id}`, entry];
}
