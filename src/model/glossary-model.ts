import { byText, languageName } from "../i18n/format.ts";
import type { Term } from "../schema/glossary.ts";
import { makeFrame, type Frame, type Link } from "./frame.ts";
import { pageIn } from "./page-in.ts";
import { address } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";
import { localize, type Text } from "./text.ts";

/** An official word, explained in a language. */
export interface TermModel {
  id: string;
  /** The official word and the language it is in. */
  term: Text & { lang: string };
  translation: Text | undefined;
  explanation: Text;
  alsoSaid: string[];
  /** Where more is told of it, and the language of that page's title where it is another one. */
  page: (Link & { lang: string | undefined }) | undefined;
}

/** Makes a term in one language; the official language needs no translation. */
export function termModel(region: Region, term: Term, locale: string): TermModel {
  const { officialLocale } = region.site;
  const translated = locale !== officialLocale && term.translation[locale] !== undefined;
  return {
    id: term.id,
    term: { text: term.term, lang: officialLocale },
    translation: translated ? localize(region, term.translation, locale) : undefined,
    explanation: localize(region, term.explanation, locale),
    alsoSaid: term.alsoSaid,
    page: pageLink(region, term, locale),
  };
}

/** All terms in a language, in the order of the official words. */
export function glossaryModel(region: Region, locale: string): TermModel[] {
  const terms = [...region.terms.values()].sort(
    byText(region.site.officialLocale, (term) => term.term),
  );
  return terms.map((term) => termModel(region, term, locale));
}

function pageLink(region: Region, { page }: Term, locale: string): TermModel["page"] {
  const [topic = "", slug = ""] = page?.split("/") ?? [];
  const found = pageIn(region, locale, topic, slug);
  if (!found) return undefined;
  const lang = found.locale === locale ? undefined : found.locale;
  return { label: found.title, lang, href: address(region, locale, topic, slug) };
}

/** Makes the page of all terms in one language. */
export function glossaryPage(region: Region, locale: string): { frame: Frame; terms: TermModel[] } {
  const ui = uiFor(region, locale);
  const language = languageName(region.site.officialLocale, locale);
  const frame = makeFrame(region, locale, {
    path: ["glossary"],
    title: ui("glossary.title"),
    description: ui("glossary.description", { language }),
  });
  return { frame, terms: glossaryModel(region, locale) };
}
