import type { Region } from "../../model/region.ts";
import type { Keywords } from "../../schema/keywords.ts";
import { searchLanguages, weights, type Field } from "./source-entry.ts";

type Part = Exclude<keyof Keywords, "locale" | "file">;

/** The words that people type for a thing, in the languages of an index; those of other languages say a little less. */
export function keywordFields(region: Region, locale: string, part: Part, id: string): Field[] {
  return searchLanguages(region, locale).flatMap((lang) => {
    const written = region.content.keywords.find((keywords) => keywords.locale === lang);
    const weight = lang === locale ? weights.keyword : weights.keyword - 0.5;
    return (written?.[part][id] ?? []).map((text) => ({ text, lang, weight }));
  });
}
