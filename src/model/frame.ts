import { direction } from "../i18n/direction.ts";
import { languageName } from "../i18n/format.ts";
import type { Translate } from "../i18n/translator.ts";
import { storyFolder } from "../schema/story.ts";
import { howOf } from "./how.ts";
import { absolute, address, fileAddress } from "./paths.ts";
import { localeChain, localeCodes, uiFor, type Region } from "./region.ts";
import { offlineParts } from "./routes.ts";
import { storyIds } from "./stories/story-ids.ts";
import { plain } from "./text.ts";
import { oembedAddress } from "./widgets/widget-of.ts";

/** A link with its words. */
export interface Link {
  label: string;
  href: string;
}

/** An exit of the rotonde, for the header, the ring and lists. */
export interface Exit extends Link {
  id: string;
  number: number;
  description: string;
  icon: string;
  current: boolean;
}

/** What surrounds every page: head, header, footer. */
export interface Frame {
  locale: string;
  dir: "ltr" | "rtl";
  ui: Translate;
  /** The name of the official language, in the page's language. */
  officialLanguage: string;
  title: string;
  description: string;
  siteName: string;
  regionName: string;
  home: string;
  map: string;
  /** Where the lists of steps are; undefined in a region without any. */
  journeys: string | undefined;
  /** Where the stories are; undefined in a region without any. */
  stories: string | undefined;
  plan: string;
  /** Where pages are kept for reading without internet; undefined where the region does without. */
  offline: string | undefined;
  search: string;
  /** How a browser learns to search the site from its address bar. */
  openSearch: string;
  canonical: string;
  /** The picture that other sites show beside a link to this one. */
  picture: string;
  /** Whether search engines and our own search may list the page. */
  indexed: boolean;
  alternates: { hreflang: string; href: string }[];
  /** Where programs of other sites learn how to embed the page; undefined where it has no widget. */
  oembed: string | undefined;
  languages: (Link & { code: string; current: boolean })[];
  exits: Exit[];
  trail: Link[];
  footer: Link[];
  /** Who made the texts outside pages and went over them. */
  shortTexts: string | undefined;
  feedback: Link | undefined;
}

/** What a page says of itself to get its frame. */
export interface FrameOptions {
  /** The page's address after its language: `["housing", "find-a-home"]`. */
  path: string[];
  title: string;
  description: string;
  topic?: string | undefined;
  /** Pages above this one, the home page left out. */
  trail?: Link[];
  /** The languages that really have this text; all of the region's if left out. */
  translated?: string[];
  indexed?: boolean;
  /** The address of another page, after its language, that search engines should show in place of this one. */
  canonicalPath?: string[];
  /** The address of the same page in another language, after the language; `path` if left out. */
  pathIn?: (code: string) => string[];
}

/** Makes a page's frame in one language. */
export function makeFrame(region: Region, locale: string, options: FrameOptions): Frame {
  const { path, title, description, topic, trail = [], indexed = true } = options;
  const { canonicalPath = path, pathIn = () => path } = options;
  const { site } = region;
  const ui = uiFor(region, locale);
  const codes = localeCodes(site);
  const oembed = oembedAddress(region, locale, path);
  const hasOffline = offlineParts(site).length > 0;
  const hasStories = storyIds(region.content).length > 0;
  const translated = codes.filter((code) => options.translated?.includes(code) ?? true);
  const to = (code: string) => address(region, code, ...pathIn(code));
  const own = localeChain(site, locale).find((code) => translated.includes(code)) ?? locale;
  const defaultHref =
    path.length === 0
      ? region.base
      : to(translated.includes(site.defaultLocale) ? site.defaultLocale : (translated[0] ?? own));
  return {
    locale,
    dir: direction(locale),
    ui,
    officialLanguage: languageName(site.officialLocale, locale),
    title,
    description,
    siteName: "Rotonde",
    regionName: plain(region, site.name, locale),
    home: address(region, locale),
    map: address(region, locale, "map"),
    journeys: region.journeys.size > 0 ? address(region, locale, "journeys") : undefined,
    stories: hasStories ? address(region, locale, storyFolder) : undefined,
    plan: address(region, locale, "plan"),
    offline: hasOffline ? address(region, locale, "offline") : undefined,
    search: address(region, locale, "search"),
    openSearch: fileAddress(region, `${locale}/opensearch.xml`),
    canonical: absolute(region, address(region, own, ...canonicalPath)),
    picture: absolute(region, fileAddress(region, "share.png")),
    indexed: indexed && own === locale,
    alternates: [
      ...translated.map((code) => ({ hreflang: code, href: absolute(region, to(code)) })),
      { hreflang: "x-default", href: absolute(region, defaultHref) },
    ],
    oembed: oembed && absolute(region, oembed),
    languages: codes.map((code) => ({
      code,
      label: site.locales.find((known) => known.code === code)?.label ?? code,
      href: to(code),
      current: code === locale,
    })),
    exits: exits(region, locale, topic),
    trail,
    shortTexts: site.provenance && howOf(region, site.provenance, locale, locale),
    footer: [
      ...(region.journeys.size > 0 ? ["journeys"] : []),
      "plan",
      ...(hasOffline ? ["offline"] : []),
      "services",
      "municipalities",
      "glossary",
      ...(hasStories ? [storyFolder] : []),
      "partners",
      "sources",
      "accessibility",
      "privacy",
    ].map((part) => ({
      label: ui(`${part}.title`),
      href: address(region, locale, part),
    })),
    feedback: feedbackLink(region, ui, absolute(region, to(locale))),
  };
}

/** The exits of the rotonde in a language, in their order. */
export function exits(region: Region, locale: string, current?: string): Exit[] {
  return [...region.topics.values()].map((topic) => ({
    id: topic.id,
    number: topic.number,
    label: plain(region, topic.label, locale),
    description: plain(region, topic.description, locale),
    icon: topic.icon,
    href: address(region, locale, topic.id),
    current: topic.id === current,
  }));
}

function feedbackLink({ site }: Region, ui: Translate, page: string): Link | undefined {
  const { email, url } = site.feedback ?? {};
  const label = ui("footer.report");
  if (url !== undefined) return { label, href: url };
  if (email === undefined) return undefined;
  return {
    label,
    href: `mailto:${email}?subject=${encodeURIComponent(`${ui("footer.report")}: ${page}`)}`,
  };
}
