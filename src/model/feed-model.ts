import type { Page } from "../schema/page.ts";
import { changesOf } from "./changes.ts";
import { absolute, address, fileAddress } from "./paths.ts";
import { pagesOf } from "./page-model.ts";
import { uiFor, type NumberedTopic, type Region } from "./region.ts";
import { plain } from "./text.ts";

/** A page, or what changed in it on one day, for those who follow the site. */
export interface FeedEntry {
  /** Never changes: the address of the page, with the day of the change. */
  id: string;
  title: string;
  /** `lang` only where it is not that of the title. */
  summary: { text: string; lang: string | undefined };
  href: string;
  /** The language of the title, where it is not the feed's. */
  lang: string | undefined;
  /** As `2026-11-22`. */
  date: string;
  topic: { id: string; label: string };
}

/** What is new in a language: all of it, or what belongs to one topic. */
export interface Feed {
  locale: string;
  title: string;
  subtitle: string;
  /** Where the feed is, and the page that it belongs to. */
  self: string;
  page: string;
  author: { name: string; url: string | undefined };
  /** The day of the newest entry. */
  updated: string;
  entries: FeedEntry[];
}

/** How many entries a feed has at most. */
const mostEntries = 50;

/** The address of the feed of a topic, or of the whole language. */
export function feedAddress(region: Region, locale: string, topic?: string): string {
  const parts = topic === undefined ? [locale] : [locale, topic];
  return fileAddress(region, `${parts.join("/")}/feed.xml`);
}

/** A feed as pages link to it. */
export interface FeedLink {
  href: string;
  title: string;
}

/** The link to the feed of a topic, or of the whole language. */
export function feedLink(region: Region, locale: string, topic?: NumberedTopic): FeedLink {
  return { href: feedAddress(region, locale, topic?.id), title: feedTitle(region, locale, topic) };
}

/** Makes a feed; dates come from the content alone, so that the same content gives the same feed. */
export function feedModel(region: Region, locale: string, topic?: NumberedTopic): Feed {
  const { site } = region;
  const of = (one: NumberedTopic) => topicEntries(region, locale, one);
  const all = [...region.topics.values()].flatMap(of);
  const entries = newestFirst(topic ? of(topic) : all);
  const whole = topic ? newestFirst(all) : entries;
  const parts = topic ? [topic.id] : [];
  return {
    locale,
    title: feedTitle(region, locale, topic),
    subtitle: plain(region, topic?.description ?? site.tagline, locale),
    self: absolute(region, feedAddress(region, locale, topic?.id)),
    page: absolute(region, address(region, locale, ...parts)),
    author: { name: site.publisher.name, url: site.publisher.url },
    // A topic without pages is as old as the rest.
    updated: entries[0]?.date ?? whole[0]?.date ?? site.accessibility.assessed,
    entries: entries.slice(0, mostEntries),
  };
}

function feedTitle(region: Region, locale: string, topic?: NumberedTopic): string {
  const ui = uiFor(region, locale);
  const place = `Rotonde ${plain(region, region.site.name, locale)}`;
  const about = topic ? [plain(region, topic.label, locale), place] : [place];
  return `${ui("page.changes")} · ${about.join(" · ")}`;
}

function topicEntries(region: Region, locale: string, topic: NumberedTopic): FeedEntry[] {
  const about = { id: topic.id, label: plain(region, topic.label, locale) };
  return pagesOf(region, locale, topic.id).flatMap((page) =>
    entriesOf(region, locale, page, about),
  );
}

/** One entry for each day on which a page changed; the page itself where it tells of none. */
function entriesOf(
  region: Region,
  locale: string,
  page: Page,
  topic: FeedEntry["topic"],
): FeedEntry[] {
  const href = absolute(region, address(region, locale, page.topic, page.slug));
  const lang = page.locale === locale ? undefined : page.locale;
  const { title, description, reviewed } = page;
  const changes = changesOf(region, page);
  if (changes.length === 0) {
    const summary = { text: description, lang: undefined };
    return [{ id: href, title, summary, href, lang, date: reviewed, topic }];
  }
  return changes.map(({ date, texts }) => ({
    id: `${href}#${date}`,
    title,
    summary: {
      text: texts.map(({ text }) => text).join(" "),
      lang: texts.every((text) => text.lang !== page.locale) ? texts[0]?.lang : undefined,
    },
    href: `${href}#changes`,
    lang,
    date,
    topic,
  }));
}

/** The newest first; those of one day in the order of the topics and their pages. */
function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted((one, other) => other.date.localeCompare(one.date));
}
