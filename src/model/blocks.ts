import { direction } from "../i18n/direction.ts";
import type { Block, Writing } from "../schema/page.ts";
import { withAnchors } from "./anchors.ts";
import { bodyModel, type BodyPart } from "./body-model.ts";
import { isolateNumbers } from "./isolate-numbers.ts";
import { withLinks } from "./paths.ts";
import type { Region } from "./region.ts";

/** What a block of a page shows to readers of a language, its links leading to pages in that language. */
export function blockModel(
  region: Region,
  page: Writing,
  { segments }: Block,
  locale: string,
): BodyPart[] {
  const linked = withLinks(withAnchors(region, page, segments, locale), region, locale);
  const parts = bodyModel(region, linked, locale, page.locale);
  return direction(page.locale) === "rtl" ? parts.map(withIsolatedNumbers) : parts;
}

function withIsolatedNumbers(part: BodyPart): BodyPart {
  return typeof part === "string"
    ? isolateNumbers(part)
    : { ...part, children: part.children.map(withIsolatedNumbers) };
}
