import { feedLink, type FeedLink } from "./feed-model.ts";
import { makeFrame, type Frame, type Link } from "./frame.ts";
import { address } from "./paths.ts";
import { pagesOf, phaseLabel } from "./page-model.ts";
import type { NumberedTopic, Region } from "./region.ts";
import { plain } from "./text.ts";

/** A page in a topic's list. */
export interface PageLink extends Link {
  description: string;
  lang: string | undefined;
  phases: string[];
}

/** An exit: its pages and the services that belong to it. */
export interface TopicModel {
  frame: Frame;
  number: number;
  label: string;
  description: string;
  icon: string;
  pages: PageLink[];
  categories: (Link & { count: number })[];
  mapHref: string;
  /** Where to follow what changes. */
  feed: FeedLink;
}

/** Makes the page of a topic in one language. */
export function topicModel(region: Region, locale: string, topic: NumberedTopic): TopicModel {
  const label = plain(region, topic.label, locale);
  const description = plain(region, topic.description, locale);
  const services = [...region.services.values()];
  const map = address(region, locale, "map");
  return {
    frame: makeFrame(region, locale, {
      path: [topic.id],
      title: label,
      description,
      topic: topic.id,
    }),
    number: topic.number,
    label,
    description,
    icon: topic.icon,
    pages: pagesOf(region, locale, topic.id).map((page) => ({
      label: page.title,
      description: page.description,
      href: address(region, locale, topic.id, page.slug),
      lang: page.locale === locale ? undefined : page.locale,
      phases: page.phases.flatMap((id) => phaseLabel(region, id, locale)),
    })),
    categories: region.taxonomy.categories
      .filter((category) => category.topic === topic.id)
      .map((category) => ({
        label: plain(region, category.label, locale),
        href: `${map}?category=${category.id}`,
        count: services.filter((service) => service.categories.includes(category.id)).length,
      }))
      .filter(({ count }) => count > 0),
    mapHref: `${map}?topic=${topic.id}`,
    feed: feedLink(region, locale, topic),
  };
}
