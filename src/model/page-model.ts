import { formatDate, languageName } from "../i18n/format.ts";
import type { Page, Writing } from "../schema/page.ts";
import { blockModel } from "./blocks.ts";
import type { BodyPart } from "./body-model.ts";
import { changedBlocks } from "./changed-blocks.ts";
import { changesModel, type ChangesModel } from "./changes.ts";
import { makeFrame, type Frame, type Link } from "./frame.ts";
import { termModel, type TermModel } from "./glossary-model.ts";
import { pageIn } from "./page-in.ts";
import { address } from "./paths.ts";
import { addToPlan } from "./plan-link.ts";
import { provenance, type Provenance } from "./provenance.ts";
import { localeCodes, uiFor, type Region } from "./region.ts";
import { referral, type ServiceReferral } from "./service-lists.ts";
import { plain } from "./text.ts";

/** A page of a topic as it is shown in one language. */
export interface PageModel {
  frame: Frame;
  topic: { number: number; label: string; href: string };
  title: string;
  description: string;
  /** The language that the text is really in, where that is not the page's. */
  lang: string | undefined;
  /** Why the text is in another language. */
  fallback: string | undefined;
  contents: Link[];
  /** The blocks of the text; one of which the official text has changed says so, with the way to that text. */
  body: { parts: BodyPart[]; changed: { note: string; see: Link } | undefined }[];
  authority: string;
  phases: string[];
  /** The municipalities that it is about, if not all. */
  municipalities: Link[];
  services: ServiceReferral;
  terms: TermModel[];
  sources: Page["sources"];
  reviewed: string;
  reviewBy: string | undefined;
  changes: ChangesModel;
  provenance: Provenance;
  /** The same to print as a card. */
  cardHref: string;
  /** The link with which a reader puts the page in their plan. */
  planHref: string;
  previous: Link | undefined;
  next: Link | undefined;
  /** What the editors wrote. */
  source: Page;
}

/** Makes the page at `/<locale>/<topic>/<slug>/`: the one place where an editor's page becomes what people read. */
export function pageModel(
  region: Region,
  locale: string,
  topicId: string,
  slug: string,
): PageModel {
  const page = pageIn(region, locale, topicId, slug);
  if (!page) throw new Error(`No page ${topicId}/${slug} in any language of ${locale}'s chain.`);
  const ui = uiFor(region, locale);
  const ownLanguage = page.locale === locale;
  const topic = pageHeadLink(region, topicId, locale);
  const terms = termsOf(region, page, locale);
  const services = referral(region, page.services.ids, page.services.categories, locale);
  const changed = changedBlocks(region, page, locale);
  const [previous, next] = neighbours(region, locale, page);
  return {
    frame: makeFrame(region, locale, {
      path: [topicId, slug],
      title: page.title,
      description: page.description,
      topic: topicId,
      trail: [topic],
      translated: localeCodes(region.site).filter((code) =>
        region.pages.has(`${code}/${topicId}/${slug}`),
      ),
    }),
    topic,
    title: page.title,
    description: page.description,
    lang: ownLanguage ? undefined : page.locale,
    fallback: ownLanguage
      ? undefined
      : ui("page.fallback", {
          language: labelOf(region, locale),
          shown: labelOf(region, page.locale),
        }),
    contents: [
      ...page.outline.headings
        .filter(({ depth }) => depth === 2)
        .map(({ text, anchor }) => ({ label: text, href: `#${anchor}` })),
      ...(services.rows.length + services.groups.length > 0
        ? [{ label: ui("page.services"), href: "#services" }]
        : []),
      ...(terms.length > 0
        ? [
            {
              label: ui("page.words", {
                language: languageName(region.site.officialLocale, locale),
              }),
              href: "#words",
            },
          ]
        : []),
      { label: ui("page.sources"), href: "#sources" },
    ],
    body: page.body.map((block) => ({
      parts: blockModel(region, page, block, locale),
      changed: changed.get(block.id),
    })),
    authority: page.authority,
    municipalities: page.municipalities.flatMap((id) => {
      const found = region.municipalities.get(id);
      const href = address(region, locale, "municipalities", id);
      return found ? [{ label: plain(region, found.name, locale), href }] : [];
    }),
    phases: page.phases.flatMap((id) => phaseLabel(region, id, locale)),
    services,
    terms,
    sources: page.sources,
    reviewed: formatDate(page.reviewed, locale),
    reviewBy: page.reviewBy && formatDate(page.reviewBy, locale),
    changes: changesModel(region, page, locale),
    provenance: provenance(region, page, locale),
    cardHref: address(region, locale, topicId, slug, "card"),
    planHref: addToPlan(region, locale, `page:${topicId}/${slug}`),
    previous,
    next,
    source: page,
  };
}

/** The pages of a topic in a language, in their order; every page that exists in the official language is there. */
export function pagesOf(region: Region, locale: string, topic: string): Page[] {
  return [...region.pages.values()]
    .filter((page) => page.locale === region.site.officialLocale && page.topic === topic)
    .flatMap((page) => pageIn(region, locale, topic, page.slug) ?? [])
    .sort((a, b) => a.order - b.order);
}

/** A phase's label in a language, in a list so that an unknown phase is nothing. */
export function phaseLabel(region: Region, id: string, locale: string): string[] {
  const phase = region.taxonomy.phases.find((known) => known.id === id);
  return phase ? [plain(region, phase.label, locale)] : [];
}

function neighbours(
  region: Region,
  locale: string,
  page: Page,
): [Link | undefined, Link | undefined] {
  const pages = pagesOf(region, locale, page.topic);
  const index = pages.findIndex(({ slug }) => slug === page.slug);
  const link = (other: Page | undefined) =>
    other && { label: other.title, href: address(region, locale, other.topic, other.slug) };
  return [link(pages[index - 1]), link(pages[index + 1])];
}

/** The official words that a page explains, in the order of its text. */
export function termsOf(region: Region, page: Writing, locale: string): TermModel[] {
  const ids = page.outline.components
    .filter(({ name }) => name === "Term")
    .map(({ attributes }) => attributes["id"] ?? "");
  return [...new Set(ids)].flatMap((id) => {
    const term = region.terms.get(id);
    return term ? [termModel(region, term, locale)] : [];
  });
}

/** The topic that stands above a page, with its number. */
export function pageHeadLink(
  region: Region,
  id: string,
  locale: string,
): Link & { number: number } {
  const topic = region.topics.get(id);
  if (!topic) throw new Error(`No topic ${id}.`);
  const { number, label } = topic;
  return { number, label: plain(region, label, locale), href: address(region, locale, id) };
}

/** The name that a region gives a language, in that language. */
export function labelOf({ site }: Region, code: string): string {
  return site.locales.find((known) => known.code === code)?.label ?? code;
}
