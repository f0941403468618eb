import { formatDate, languageName } from "../i18n/format.ts";
import type { Writing } from "../schema/page.ts";
import { originalOf } from "./changed-blocks.ts";
import type { Link } from "./frame.ts";
import { howOf } from "./how.ts";
import { address, besideOfficial } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";
import { translationState } from "./translation-state.ts";

/** What a text says of itself. */
export interface Provenance {
  /** Checked by a person: drawn with a solid mark. */
  checked: boolean;
  what: string;
  how: string;
  /** What a reader should know before leaning on it: facts or a translation that are out of date. */
  cautions: string[];
  /** The same in the official language, where the page is a translation. */
  official?: { lang: string; text: string };
  /** The official text, where the page is a translation, and both side by side. */
  original?: {
    lang: string;
    language: string;
    href: string;
    beside?: Link;
    /** That no person has gone over it either. */
    caution: string | undefined;
  };
}

/** Says what a page is: the official text or a translation of which version of it, drafted and reviewed by whom. */
export function provenance(region: Region, page: Writing, locale: string): Provenance {
  const { officialLocale } = region.site;
  const howIn = (language: string) => howOf(region, page.provenance, page.locale, language);
  const checked = page.provenance.review !== "none";
  const original = originalOf(region, page);
  const cautions = [
    ...(original ? outdated(region, page, original, locale) : []),
    ...overdue(region, page, locale),
  ];
  const own = { checked, what: whatOf(region, page, locale), how: howIn(locale) };
  if (page.locale === officialLocale) return { ...own, cautions };
  const ui = uiFor(region, locale);
  const language = languageName(officialLocale, locale);
  const said = [whatOf(region, page, officialLocale), howIn(officialLocale)];
  return {
    ...own,
    cautions,
    official: { lang: officialLocale, text: said.join(" ") },
    original: {
      lang: officialLocale,
      language,
      href: address(region, officialLocale, page.topic, page.slug),
      caution: original && draftCaution(region, original, locale),
      // Stories are not shown side by side.
      ...(region.topics.has(page.topic) && {
        beside: {
          label: ui("provenance.beside", { language }),
          href: address(region, page.locale, page.topic, page.slug, besideOfficial(region)),
        },
      }),
    },
  };
}

function whatOf(region: Region, page: Writing, language: string): string {
  const ui = uiFor(region, language);
  const { officialLocale } = region.site;
  if (page.locale === officialLocale) return ui("provenance.official");
  const officialName = languageName(officialLocale, language);
  if (!page.translation) return ui("provenance.translation-unknown", { language: officialName });
  const date = formatDate(page.translation.date, language);
  return ui("provenance.translation", { language: officialName, date });
}

function outdated(region: Region, page: Writing, original: Writing, locale: string): string[] {
  const { kind, changed, removed } = translationState(page, original);
  if (kind !== "outdated") return [];
  const count = Math.max(changed.length, removed);
  const language = languageName(original.locale, locale);
  return [uiFor(region, locale)("provenance.outdated", { count, language })];
}

function draftCaution(region: Region, original: Writing, locale: string): string | undefined {
  const { draft, review } = original.provenance;
  if (draft !== "machine" || review !== "none") return undefined;
  const language = languageName(original.locale, locale);
  return uiFor(region, locale)("provenance.original-draft", { language });
}

function overdue(region: Region, { reviewBy }: Writing, locale: string): string[] {
  if (reviewBy === undefined || reviewBy >= region.today) return [];
  return [uiFor(region, locale)("provenance.overdue", { date: formatDate(reviewBy, locale) })];
}
