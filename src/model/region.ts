import { templates, translator, type Translate } from "../i18n/translator.ts";
import type { Content } from "../schema/content.ts";
import type { Term } from "../schema/glossary.ts";
import type { Journey } from "../schema/journey.ts";
import type { Municipality } from "../schema/municipality.ts";
import type { Page, Writing } from "../schema/page.ts";
import type { Service } from "../schema/service.ts";
import type { Site } from "../schema/site.ts";
import type { Story } from "../schema/story.ts";
import type { Category, Taxonomy } from "../schema/taxonomy.ts";
import { writingsOf } from "./writings.ts";

/** A topic with its number on the rotonde, counted from 1. */
export type NumberedTopic = Taxonomy["topics"][number] & { number: number };

/** A region's content with everything findable by id: what all models are made from. */
export interface Region {
  site: Site;
  taxonomy: Taxonomy;
  /** The folder in the address that the site lives in, with slashes: `/`, or `/rotonde/`. */
  base: string;
  topics: ReadonlyMap<string, NumberedTopic>;
  categories: ReadonlyMap<string, Category>;
  municipalities: ReadonlyMap<string, Municipality>;
  services: ReadonlyMap<string, Service>;
  terms: ReadonlyMap<string, Term>;
  journeys: ReadonlyMap<string, Journey>;
  /** Pages by `<locale>/<topic>/<slug>`. */
  pages: ReadonlyMap<string, Page>;
  /** Stories by `<locale>/<id>`. */
  stories: ReadonlyMap<string, Story>;
  /** Pages and stories by their address: `<locale>/<topic>/<slug>`, `<locale>/stories/<id>`. */
  writings: ReadonlyMap<string, Writing>;
  content: Content;
  /** The day on which the site is made, as `2026-11-22` (UTC). */
  today: string;
}

/** Makes a region from validated content; closed services are left out. */
export function makeRegion(content: Content): Region {
  const { site, taxonomy } = content;
  const { pathname } = new URL(site.url);
  return {
    site,
    taxonomy,
    base: pathname.endsWith("/") ? pathname : `${pathname}/`,
    topics: new Map(
      taxonomy.topics.map((topic, index) => [topic.id, { ...topic, number: index + 1 }]),
    ),
    categories: byId(taxonomy.categories),
    municipalities: byId(content.municipalities),
    services: byId(content.services.filter((service) => service.status === "active")),
    terms: byId(content.terms),
    journeys: byId(content.journeys),
    pages: new Map(
      content.pages.map((page) => [`${page.locale}/${page.topic}/${page.slug}`, page]),
    ),
    stories: new Map(content.stories.map((story) => [`${story.locale}/${story.slug}`, story])),
    writings: new Map(
      writingsOf(content).map((text) => [`${text.locale}/${text.topic}/${text.slug}`, text]),
    ),
    content,
    today: new Date().toISOString().slice(0, 10),
  };
}

/** The codes of a region's languages, the official one first. */
export function localeCodes({ officialLocale, locales }: Site): string[] {
  return [
    officialLocale,
    ...locales.map(({ code }) => code).filter((code) => code !== officialLocale),
  ];
}

/** The languages to try, in order, when a text is wanted in `locale`. */
export function localeChain(site: Site, locale: string): string[] {
  const own = site.locales.find(({ code }) => code === locale)?.fallback ?? [];
  return [...new Set([locale, ...own, site.defaultLocale, site.officialLocale])];
}

/** The interface's strings in a language of the region. */
export function uiFor(region: Region, locale: string): Translate {
  return translator(locale, localeChain(region.site, locale).slice(1));
}

/** Interface strings for a script in a language of the region, by key, plural forms included. */
export function scriptStrings(
  region: Region,
  locale: string,
  keys: readonly string[],
): Record<string, string> {
  return templates(locale, localeChain(region.site, locale).slice(1), keys);
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
