import type { PageFrontMatter } from "../schema/page.ts";
import { uiFor, type Region } from "./region.ts";

/** Says in a language how a text came about that is written in `textLocale`: drafted or translated by whom, and who went over it. */
export function howOf(
  region: Region,
  { draft, review, by }: PageFrontMatter["provenance"],
  textLocale: string,
  language: string,
): string {
  const ui = uiFor(region, language);
  const how =
    textLocale === region.site.officialLocale
      ? ui(`provenance.${draft}.${review}`)
      : ui(`provenance.translated.${draft}.${review}`);
  return by === undefined ? how : `${how} ${ui("provenance.by", { by })}`;
}
