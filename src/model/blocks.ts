import type { Block, Page } from "../schema/page.ts";
import { withAnchors } from "./anchors.ts";
import { bodyModel, type BodyPart } from "./body-model.ts";
import { withLinks } from "./paths.ts";
import type { Region } from "./region.ts";

/** What a block of a page shows to readers of a language, its links leading to pages in that language. */
export function blockModel(
  region: Region,
  page: Page,
  { segments }: Block,
  locale: string,
): BodyPart[] {
  const linked = withLinks(withAnchors(region, page, segments, locale), region, locale);
  return bodyModel(region, linked, locale, page.locale);
}
