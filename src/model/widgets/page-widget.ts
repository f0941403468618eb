import { formatDate } from "../../i18n/format.ts";
import type { Block, Page } from "../../schema/page.ts";
import { blockModel } from "../blocks.ts";
import { componentsOf } from "../cards/plain-text.ts";
import { changedBlocks } from "../changed-blocks.ts";
import type { Link } from "../frame.ts";
import { pageIn } from "../page-in.ts";
import { labelOf, pageHeadLink, type PageModel } from "../page-model.ts";
import { address } from "../paths.ts";
import { provenance, type Provenance } from "../provenance.ts";
import { localeCodes, uiFor, type Region } from "../region.ts";
import { outward } from "./outward.ts";
import { widgetBehind } from "./widget-of.ts";
import { makeWidgetFrame, type WidgetFrame } from "./widget-frame.ts";

/** The steps of a page as another site shows them. */
export interface PageWidget extends Pick<
  PageModel,
  "topic" | "description" | "lang" | "fallback" | "body" | "authority" | "reviewed"
> {
  frame: WidgetFrame;
  /** The parts of a page that has no steps, on the full site. */
  contents: Link[];
  cautions: string[];
  /** The official text, where the page is a translation, and its widget. */
  original: (NonNullable<Provenance["original"]> & { within: string | undefined }) | undefined;
}

/** What there is to do, by when and with which papers. */
const told = ["Deadline", "Steps", "Documents"];

/** Makes the widget of a page in one language. */
export function pageWidget(
  region: Region,
  locale: string,
  topic: string,
  slug: string,
): PageWidget {
  const page = pageIn(region, locale, topic, slug);
  if (!page) throw new Error(`No page ${topic}/${slug} in any language of ${locale}'s chain.`);
  const ui = uiFor(region, locale);
  const isOwn = page.locale === locale;
  const href = address(region, locale, topic, slug);
  const said = provenance(region, page, locale);
  const changed = changedBlocks(region, page, locale);
  const body = excerpt(page).map((block) => ({
    parts: outward(region, blockModel(region, page, block, locale), href),
    changed: changed.get(block.id),
  }));
  return {
    frame: makeWidgetFrame(region, locale, {
      path: ["pages", topic, slug],
      title: page.title,
      titleLang: isOwn ? undefined : page.locale,
      full: { label: ui("embed.page.full"), href },
      translated: localeCodes(region.site).filter((code) =>
        region.pages.has(`${code}/${topic}/${slug}`),
      ),
      provenance: said,
    }),
    topic: pageHeadLink(region, topic, locale),
    description: page.description,
    lang: isOwn ? undefined : page.locale,
    fallback: isOwn
      ? undefined
      : ui("page.fallback", {
          language: labelOf(region, locale),
          shown: labelOf(region, page.locale),
        }),
    body,
    contents:
      body.length > 0
        ? []
        : page.outline.headings
            .filter(({ depth }) => depth === 2)
            .map(({ text, anchor }) => ({ label: text, href: `${href}#${anchor}` })),
    authority: page.authority,
    reviewed: formatDate(page.reviewed, locale),
    cautions: said.cautions,
    original: said.original && {
      ...said.original,
      within: widgetBehind(region, said.original.href),
    },
  };
}

/** The blocks that say what to do, each below the heading that it stands under. */
function excerpt({ body }: Page): Block[] {
  let heading: Block | undefined;
  return body.flatMap((block) => {
    if (/^h\d$/.test(block.kind)) heading = block;
    if (!told.some((name) => componentsOf(block.segments, name).length > 0)) return [];
    const above = heading ? [heading] : [];
    heading = undefined;
    return [...above, block];
  });
}
