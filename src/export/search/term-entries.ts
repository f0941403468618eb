import { address } from "../../model/paths.ts";
import type { Region } from "../../model/region.ts";
import { localize } from "../../model/text.ts";
import type { Term } from "../../schema/glossary.ts";
import { keywordFields } from "./keyword-fields.ts";
import {
  distinct,
  localizedFields,
  namesOf,
  shownField,
  weights,
  type Field,
  type SourceEntry,
} from "./source-entry.ts";

/** The official words with what they mean. */
export function termEntries(region: Region, locale: string): SourceEntry[] {
  // Those of one page are often found together, and then they stand in one file.
  const terms = [...region.terms.values()].sort((a, b) =>
    (a.page ?? "") < (b.page ?? "") ? -1 : a.page === b.page ? 0 : 1,
  );
  return terms.map((term) => termEntry(region, term, locale));
}

/** All that an official word is called. */
export function termNames(region: Region, term: Term, locale: string): Field[] {
  const { officialLocale: lang } = region.site;
  const official = [term.term, ...(term.plural ? [term.plural] : []), ...term.alsoSaid];
  return [
    ...official.map((text, index) => ({
      text,
      lang,
      weight: index === 0 ? weights.title : weights.otherTitle,
    })),
    ...localizedFields(region, term.translation, locale, weights.otherTitle),
  ];
}

function termEntry(region: Region, term: Term, locale: string): SourceEntry {
  const { officialLocale } = region.site;
  const explained = localize(region, term.explanation, locale);
  const translation = locale === officialLocale ? undefined : term.translation[locale];
  const names = distinct(termNames(region, term, locale));
  const keywords = keywordFields(region, locale, "terms", term.id);
  return {
    entry: {
      kind: "term",
      href: `${address(region, locale, "glossary")}#${term.id}`,
      ...(translation === undefined
        ? { title: term.term, ...(locale !== officialLocale && { lang: officialLocale }) }
        : { title: translation, official: term.term }),
      text: explained.text,
      textLang: explained.lang,
      names: namesOf(names),
      sections: [],
    },
    fields: [
      ...distinct([...names, ...keywords]),
      ...shownField(region, term.explanation, locale, weights.text),
    ],
    sections: [],
    topics: term.page ? [term.page.slice(0, term.page.indexOf("/"))] : [],
  };
}
