import { formatDate, languageName } from "../i18n/format.ts";
import type { Page } from "../schema/page.ts";
import { address } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";

/** What a text says of itself. */
export interface Provenance {
  /** Checked by a person: drawn with a solid mark. */
  checked: boolean;
  what: string;
  how: string;
  /** Why not to lean on it alone: the day has passed by which its facts were to be checked again. */
  overdue?: string;
  /** The same in the official language, where the page is a translation. */
  official?: { lang: string; text: string };
  /** The official text, where the page is a translation. */
  original?: { lang: string; language: string; href: string };
}

/** Says what a page is: the official text or a translation of which version of it, drafted and reviewed by whom. */
export function provenance(region: Region, page: Page, locale: string): Provenance {
  const { officialLocale } = region.site;
  const { draft, review } = page.provenance;
  const checked = review !== "none";
  const overdue = overdueNote(region, page, locale);
  const say = (language: string) => {
    const ui = uiFor(region, language);
    const version = page.translation ? formatDate(page.translation.date, language) : undefined;
    const how = checked
      ? ui(`provenance.${draft}.${review}`, { by: page.provenance.by ?? "" })
      : ui(`provenance.${draft}.none`);
    if (page.locale === officialLocale) return { what: ui("provenance.official"), how };
    const officialName = languageName(officialLocale, language);
    const what =
      version === undefined
        ? ui("provenance.translation-unknown", { language: officialName })
        : ui("provenance.translation", { language: officialName, date: version });
    return { what, how };
  };
  if (page.locale === officialLocale) return { checked, ...say(locale), ...overdue };
  const official = say(officialLocale);
  return {
    checked,
    ...say(locale),
    ...overdue,
    official: { lang: officialLocale, text: `${official.what} ${official.how}` },
    original: {
      lang: officialLocale,
      language: languageName(officialLocale, locale),
      href: address(region, officialLocale, page.topic, page.slug),
    },
  };
}

function overdueNote(
  region: Region,
  { reviewBy }: Page,
  locale: string,
): Pick<Provenance, "overdue"> {
  if (reviewBy === undefined || reviewBy >= region.today) return {};
  const date = formatDate(reviewBy, locale);
  return { overdue: uiFor(region, locale)("provenance.overdue", { date }) };
}
