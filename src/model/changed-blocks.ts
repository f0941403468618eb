import { languageName } from "../i18n/format.ts";
import type { Page } from "../schema/page.ts";
import type { Link } from "./frame.ts";
import { pairBlocks, type Pair } from "./parallel.ts";
import { address, besideOfficial } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";
import { translationState } from "./translation-state.ts";

/** Blocks of a translation whose official text has changed since, by their ids, and what readers are told there. */
export function changedBlocks(
  region: Region,
  page: Page,
  locale: string,
): Map<string, { note: string; see: Link }> {
  const original = originalOf(region, page);
  if (!original) return new Map();
  const { changed } = translationState(page, original);
  const ui = uiFor(region, locale);
  const language = languageName(original.locale, locale);
  const beside = address(region, page.locale, page.topic, page.slug, besideOfficial(region));
  return new Map(
    pairBlocks(original.body, page.body)
      .filter((pair) => isChanged(pair, changed))
      .flatMap(({ own }) => own.slice(0, 1))
      .map(({ id }) => [
        id,
        {
          note: ui("page.changed", { language }),
          see: { label: ui("page.changed.see", { language }), href: `${beside}#b${id}` },
        },
      ]),
  );
}

/** Whether the official part of a pair is not what the translation was made from. */
export function isChanged({ official }: Pair, changed: readonly string[]): boolean {
  return official.some(({ id }) => changed.includes(id));
}

/** The official page that a page translates; nothing for an official page. */
export function originalOf(region: Region, { locale, topic, slug }: Page): Page | undefined {
  const { officialLocale } = region.site;
  return locale === officialLocale
    ? undefined
    : region.pages.get(`${officialLocale}/${topic}/${slug}`);
}
