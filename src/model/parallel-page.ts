import { direction } from "../i18n/direction.ts";
import type { Block, Page } from "../schema/page.ts";
import { blockModel } from "./blocks.ts";
import type { BodyPart } from "./body-model.ts";
import { isChanged } from "./changed-blocks.ts";
import { makeFrame, type Frame, type Link } from "./frame.ts";
import type { TermModel } from "./glossary-model.ts";
import { pageHeadLink, termsOf } from "./page-model.ts";
import { pairBlocks } from "./parallel.ts";
import { address, besideOfficial } from "./paths.ts";
import { provenance, type Provenance } from "./provenance.ts";
import type { Region } from "./region.ts";
import { translationState } from "./translation-state.ts";

/** One of the two texts: its language, and the texts that stand around its body. */
export interface Side {
  lang: string;
  dir: "ltr" | "rtl";
  /** What the language calls itself. */
  label: string;
  title: string;
  description: string;
  authority: string;
}

/** A translation beside the official text. */
export interface ParallelModel {
  frame: Frame;
  topic: { number: number; label: string; href: string };
  own: Side;
  official: Side;
  /** Whether the head of the official page has changed since it was translated. */
  headChanged: boolean;
  rows: Row[];
  authorityChanged: boolean;
  terms: TermModel[];
  provenance: Provenance;
  back: Link;
}

/** What says the same in both; `single` is a list or a map without a text of its own, shown once. */
export interface Row {
  id: string;
  changed: boolean;
  single: boolean;
  own: BodyPart[];
  official: BodyPart[];
}

/** Makes the page at `/<locale>/<topic>/<slug>/with-<official locale>/`. */
export function parallelPage(region: Region, page: Page): ParallelModel {
  const { locale, topic, slug } = page;
  const original = region.pages.get(`${region.site.officialLocale}/${topic}/${slug}`);
  if (!original) throw new Error(`${page.file} translates nothing.`);
  const { changed } = translationState(page, original);
  const topicLink = pageHeadLink(region, topic, locale);
  const beside = besideOfficial(region);
  const own = sideOf(region, page);
  const official = sideOf(region, original);
  const back = { label: page.title, href: address(region, locale, topic, slug) };
  const frame = makeFrame(region, locale, {
    path: [topic, slug, beside],
    title: `${page.title} · ${own.label} + ${official.label}`,
    description: page.description,
    topic,
    trail: [topicLink, back],
    indexed: false,
    canonicalPath: [topic, slug],
    pathIn: (code) =>
      code !== original.locale && region.pages.has(`${code}/${topic}/${slug}`)
        ? [topic, slug, beside]
        : [topic, slug],
  });
  const shown = (of: Page, blocks: readonly Block[]) =>
    blocks
      .flatMap((block) => blockModel(region, of, block, of.locale))
      .map(withoutAnchors(address(region, of.locale, topic, slug)));
  return {
    frame,
    topic: topicLink,
    own,
    official,
    headChanged: ["title", "description"].some((id) => changed.includes(id)),
    rows: pairBlocks(original.body, page.body).map((pair, index) => ({
      id: `b${pair.own[0]?.id ?? `n${index}`}`,
      changed: isChanged(pair, changed),
      single: pair.official.every(({ hasText }) => !hasText),
      own: shown(page, pair.own),
      official: shown(original, pair.official),
    })),
    authorityChanged: changed.includes("authority"),
    terms: termsOfBoth(region, page, original),
    provenance: withoutBeside(provenance(region, page, locale)),
    back,
  };
}

/** The words that either text explains, in the language of the translation: it may not have those of today yet. */
function termsOfBoth(region: Region, page: Page, original: Page): TermModel[] {
  const own = termsOf(region, page, page.locale);
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...termsOf(region, original, page.locale).filter(({ id }) => !ids.has(id))];
}

function sideOf(region: Region, { locale, title, description, authority }: Page): Side {
  const label = region.site.locales.find(({ code }) => code === locale)?.label ?? locale;
  return { lang: locale, dir: direction(locale), label, title, description, authority };
}

/** The same without the way to where the reader already is. */
function withoutBeside({ original, ...said }: Provenance): Provenance {
  if (!original) return said;
  const { beside: _, ...rest } = original;
  return { ...said, original: rest };
}

/** Headings without their anchors, which could stand there twice; links to them lead to the page itself. */
function withoutAnchors(page: string): (part: BodyPart) => BodyPart {
  const convert = (part: BodyPart): BodyPart =>
    typeof part === "string"
      ? part.replace(/(<h[2-4]) id="[^"]*"/g, "$1").replaceAll('href="#', `href="${page}#`)
      : { ...part, children: part.children.map(convert) };
  return convert;
}
