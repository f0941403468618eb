import { formatDate } from "../i18n/format.ts";
import { direction } from "../i18n/direction.ts";
import type { Page } from "../schema/page.ts";
import { address } from "./paths.ts";
import { readingStatus, type ReadingStatus } from "./readability/reading-status.ts";
import { localeCodes, type Region } from "./region.ts";
import { plain } from "./text.ts";
import { translationState, type TranslationState } from "./translation-state.ts";

/** How far the translations of a region are, whose facts are to be checked again, and how the pages read. */
export interface Status {
  locales: LocaleStatus[];
  overdue: Overdue[];
  reading: ReadingStatus[];
}

/** One language: its pages and its texts of services, words and topics. */
export interface LocaleStatus {
  code: string;
  dir: "ltr" | "rtl";
  label: string;
  pages: PageStatus[];
  /** How many pages are in each state, and how many a machine translated that nobody reviewed. */
  counts: Record<TranslationState["kind"] | "machine", number>;
  /** How many of the texts outside pages are there in this language. */
  texts: { translated: number; all: number };
}

/** A page in one language; `title` and `path` are those of the official page. */
export interface PageStatus extends TranslationState {
  path: string;
  title: string;
  href: string;
  /** Translated by a machine, and by no person reviewed. */
  machine: boolean;
}

/** A page or service whose day for a new check has passed. */
export interface Overdue {
  title: string;
  href: string;
  date: string;
}

/** Compares every page in every language with the official one, and every date of review with today. */
export function statusOf(region: Region): Status {
  const { officialLocale } = region.site;
  const originals = [...region.pages.values()].filter(({ locale }) => locale === officialLocale);
  const others = localeCodes(region.site).filter((code) => code !== officialLocale);
  return {
    locales: others.map((code) => localeStatus(region, code, originals)),
    overdue: overdue(region, originals),
    reading: readingStatus(region),
  };
}

function localeStatus(region: Region, code: string, originals: readonly Page[]): LocaleStatus {
  const pages = originals.map((original) => pageStatus(region, code, original));
  const count = (is: (page: PageStatus) => boolean) => pages.filter(is).length;
  const texts = textsOutsidePages(region);
  return {
    code,
    dir: direction(code),
    label: region.site.locales.find((known) => known.code === code)?.label ?? code,
    pages,
    counts: {
      current: count(({ kind }) => kind === "current"),
      outdated: count(({ kind }) => kind === "outdated"),
      unknown: count(({ kind }) => kind === "unknown"),
      missing: count(({ kind }) => kind === "missing"),
      machine: count(({ machine }) => machine),
    },
    texts: { translated: texts.filter((text) => code in text).length, all: texts.length },
  };
}

function pageStatus(region: Region, code: string, original: Page): PageStatus {
  const { topic, slug, title } = original;
  const page = region.pages.get(`${code}/${topic}/${slug}`);
  const { draft, review } = page?.provenance ?? {};
  return {
    ...translationState(page, original),
    path: `${topic}/${slug}`,
    title,
    href: address(region, code, topic, slug),
    machine: draft === "machine" && review === "none",
  };
}

function textsOutsidePages({ services, terms, taxonomy }: Region): Record<string, string>[] {
  const { topics, categories, situations, phases } = taxonomy;
  return [
    ...[...services.values()].map(({ summary }) => summary),
    ...[...terms.values()].map(({ explanation }) => explanation),
    ...[...topics, ...categories, ...situations, ...phases].map(({ label }) => label),
  ];
}

function overdue(region: Region, originals: readonly Page[]): Overdue[] {
  const { site, services, today } = region;
  const locale = site.officialLocale;
  const texts = [
    ...originals.map(({ title, topic, slug, reviewBy }) => {
      return { title, href: address(region, locale, topic, slug), reviewBy };
    }),
    ...[...services.values()].map(({ id, name, reviewBy }) => {
      const title = plain(region, name, locale);
      return { title, href: address(region, locale, "services", id), reviewBy };
    }),
  ];
  return texts.flatMap(({ title, href, reviewBy }) =>
    reviewBy === undefined || reviewBy >= today
      ? []
      : [{ title, href, date: formatDate(reviewBy, locale) }],
  );
}
