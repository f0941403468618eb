import { componentsOf, htmlOf, textOf } from "../../model/cards/plain-text.ts";
import { pageIn } from "../../model/page-in.ts";
import { address } from "../../model/paths.ts";
import type { NumberedTopic, Region } from "../../model/region.ts";
import { plain } from "../../model/text.ts";
import type { Block, Writing } from "../../schema/page.ts";
import { keywordFields } from "./keyword-fields.ts";
import {
  distinct,
  namesOf,
  searchLanguages,
  titleOf,
  weights,
  type Field,
  type SourceEntry,
} from "./source-entry.ts";
import { termNames } from "./term-entries.ts";

/** The pages of a topic, each with its sections. */
export function pageEntries(region: Region, locale: string, topic: NumberedTopic): SourceEntry[] {
  const slugs = new Set(
    region.content.pages.filter((page) => page.topic === topic.id).map(({ slug }) => slug),
  );
  return [...slugs].flatMap((slug) => {
    const page = pageIn(region, locale, topic.id, slug);
    return page ? [pageEntry(region, locale, topic, page)] : [];
  });
}

function pageEntry(
  region: Region,
  locale: string,
  topic: NumberedTopic,
  page: Writing,
): SourceEntry {
  const id = `${page.topic}/${page.slug}`;
  const own = searchLanguages(region, locale).flatMap(
    (lang) => region.pages.get(`${lang}/${id}`) ?? [],
  );
  const { title, fields } = titleOf(region, titles(own), locale);
  const terms = [...region.terms.values()].filter((term) => term.page === id);
  const names = distinct(terms.flatMap((term) => termNames(region, term, locale))).map(asKeyword);
  const keywords = distinct([
    ...keywordFields(region, locale, "pages", id),
    ...terms.flatMap((term) => keywordFields(region, locale, "terms", term.id)),
  ]);
  const lang = page.locale === locale ? {} : { textLang: page.locale };
  const parts = sectionsOf(page.body);
  const { headings } = page.outline;
  return {
    entry: {
      kind: "page",
      href: address(region, locale, page.topic, page.slug),
      ...title,
      place: plain(region, topic.label, locale),
      text: page.description,
      ...lang,
      names: namesOf(names),
      sections: parts
        .slice(1)
        .map((_, index) => [
          headings.filter(isSection)[index]?.anchor ?? "",
          headings.filter(isSection)[index]?.text ?? "",
        ]),
    },
    fields: [
      ...fields,
      ...names,
      ...keywords,
      ...own.flatMap(({ description, locale: lang }) =>
        lang === page.locale ? [{ text: description, lang, weight: weights.text }] : [],
      ),
      ...runningFields(region, parts[0] ?? [], page.locale),
    ],
    sections: parts.slice(1).map((blocks, index) => [
      {
        text: headings.filter(isSection)[index]?.text ?? "",
        lang: page.locale,
        weight: weights.heading,
      },
      ...runningFields(region, blocks.slice(1), page.locale),
    ]),
    topics: [topic.id],
  };
}

const isSection = ({ depth }: { depth: number }) => depth === 2;

function titles(pages: readonly Writing[]): Record<string, string> {
  return Object.fromEntries(pages.map(({ locale, title }) => [locale, title]));
}

/** The names of a term find the page that explains it too. */
function asKeyword(field: Field): Field {
  return { ...field, weight: Math.min(field.weight, weights.keyword) };
}

/** A body cut before each heading of the second level; the first part stands before all of them. */
export function sectionsOf(body: readonly Block[]): Block[][] {
  const sections: Block[][] = [[]];
  for (const block of body) {
    if (block.kind === "h2") sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections;
}

/** The running text of blocks, and the official words that it explains. */
export function runningFields(region: Region, blocks: readonly Block[], lang: string): Field[] {
  const segments = blocks.flatMap((block) => block.segments);
  const terms = componentsOf(segments, "Term").flatMap(
    ({ props }) => region.terms.get(props["id"] ?? "") ?? [],
  );
  return [
    {
      text: textOf(htmlOf(region, segments).replaceAll("<", " <")),
      lang,
      weight: weights.running,
      running: true,
    },
    ...terms.map(({ term }) => ({
      text: term,
      lang: region.site.officialLocale,
      weight: weights.mention,
    })),
  ];
}
