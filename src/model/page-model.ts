import { formatDate, languageName } from "../i18n/format.ts";
import type { Page } from "../schema/page.ts";
import { withAnchors } from "./anchors.ts";
import { bodyModel, type BodyPart } from "./body-model.ts";
import { makeFrame, type Frame, type Link } from "./frame.ts";
import { termModel, type TermModel } from "./glossary-model.ts";
import { address, withLinks } from "./paths.ts";
import { provenance, type Provenance } from "./provenance.ts";
import { localeChain, localeCodes, uiFor, type NumberedTopic, type Region } from "./region.ts";
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
  body: BodyPart[];
  authority: string;
  phases: string[];
  /** The municipalities that it is about, if not all. */
  municipalities: Link[];
  services: ServiceReferral;
  terms: TermModel[];
  sources: Page["sources"];
  reviewed: string;
  reviewBy: string | undefined;
  provenance: Provenance;
  previous: Link | undefined;
  next: Link | undefined;
}

/** Makes the page at `/<locale>/<topic>/<slug>/`: the one place where an editor's page becomes what people read. */
export function pageModel(
  region: Region,
  locale: string,
  topicId: string,
  slug: string,
): PageModel {
  const topic = requireTopic(region, topicId);
  const page = pageIn(region, locale, topicId, slug);
  if (!page) throw new Error(`No page ${topicId}/${slug} in any language of ${locale}'s chain.`);
  const ui = uiFor(region, locale);
  const ownLanguage = page.locale === locale;
  const topicLink = {
    label: plain(region, topic.label, locale),
    href: address(region, locale, topicId),
  };
  const terms = termsOf(region, page, locale);
  const services = referral(region, page.services.ids, page.services.categories, locale);
  const [previous, next] = neighbours(region, locale, page);
  return {
    frame: makeFrame(region, locale, {
      path: [topicId, slug],
      title: page.title,
      description: page.description,
      topic: topicId,
      trail: [topicLink],
      translated: localeCodes(region.site).filter((code) =>
        region.pages.has(`${code}/${topicId}/${slug}`),
      ),
    }),
    topic: { number: topic.number, ...topicLink },
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
    body: bodyModel(
      region,
      withLinks(withAnchors(region, page, locale), region, locale),
      locale,
      page.locale,
    ),
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
    provenance: provenance(region, page, locale),
    previous,
    next,
  };
}

/** The page for a language: its own, or the nearest along the language's chain. */
export function pageIn(
  region: Region,
  locale: string,
  topic: string,
  slug: string,
): Page | undefined {
  return localeChain(region.site, locale)
    .map((code) => region.pages.get(`${code}/${topic}/${slug}`))
    .find((page) => page !== undefined);
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

function termsOf(region: Region, page: Page, locale: string): TermModel[] {
  const ids = page.outline.components
    .filter(({ name }) => name === "Term")
    .map(({ attributes }) => attributes["id"] ?? "");
  return [...new Set(ids)].flatMap((id) => {
    const term = region.terms.get(id);
    return term ? [termModel(region, term, locale)] : [];
  });
}

function requireTopic(region: Region, id: string): NumberedTopic {
  const topic = region.topics.get(id);
  if (!topic) throw new Error(`No topic ${id}.`);
  return topic;
}

function labelOf({ site }: Region, code: string): string {
  return site.locales.find((known) => known.code === code)?.label ?? code;
}
