import { languageName } from "../i18n/format.ts";
import type { Writing } from "../schema/page.ts";
import type { Link } from "./frame.ts";
import { pairBlocks, type Pair } from "./parallel.ts";
import { address, besideOfficial } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";
import { translationState } from "./translation-state.ts";

/** Blocks of a translation whose official text has changed since, by their ids, and what readers are told there. */
export function changedBlocks(
  region: Region,
  page: Writing,
  locale: string,
): Map<string, { note: string; see: Link }> {
  const original = originalOf(region, page);
  if (!original) return new Map();
  const { changed } = translationState(page, original);
  const ui = uiFor(region, locale);
  const language = languageName(original.locale, locale);
  const href = compareHref(region, page);
  return new Map(
    pairBlocks(original.body, page.body)
      .filter((pair) => isChanged(pair, changed))
      .flatMap(({ own }) => own.slice(0, 1))
      .map(({ id }) => [
        id,
        {
          note: ui("page.changed", { language }),
          see: { label: ui("page.changed.see", { language }), href: href(id) },
        },
      ]),
  );
}

/** Whether the official part of a pair is not what the translation was made from. */
export function isChanged({ official }: Pair, changed: readonly string[]): boolean {
  return official.some(({ id }) => changed.includes(id));
}

/** Where a block is compared with the official one: a page beside it, part by part; of a story, the official story. */
function compareHref(region: Region, { locale, topic, slug }: Writing): (id: string) => string {
  if (!region.topics.has(topic))
    return () => address(region, region.site.officialLocale, topic, slug);
  const beside = address(region, locale, topic, slug, besideOfficial(region));
  return (id) => `${beside}#b${id}`;
}

/** The official text that a page or story translates; nothing for an official one. */
export function originalOf(region: Region, { locale, topic, slug }: Writing): Writing | undefined {
  const { officialLocale } = region.site;
  return locale === officialLocale
    ? undefined
    : region.writings.get(`${officialLocale}/${topic}/${slug}`);
}
