import { address } from "../../model/paths.ts";
import type { Region } from "../../model/region.ts";
import { localize } from "../../model/text.ts";
import type { Municipality } from "../../schema/municipality.ts";
import { keywordFields } from "./keyword-fields.ts";
import { distinct, titleOf, weights, type Field, type SourceEntry } from "./source-entry.ts";

/** The municipalities, also by the names that they had and by their postcodes. */
export function townEntries(region: Region, locale: string): SourceEntry[] {
  return [...region.municipalities.values()].map((town) => townEntry(region, town, locale));
}

/** All that a municipality is called. */
export function townFields(
  region: Region,
  town: Municipality,
  locale: string,
  weight: number,
): Field[] {
  const { officialLocale: lang } = region.site;
  return distinct([
    ...titleOf(region, town.name, locale).fields,
    ...[...town.formerNames, ...(town.merged?.from ?? []), ...town.postcodes].map((text) => ({
      text,
      lang,
      weight: weights.otherTitle,
    })),
    ...keywordFields(region, locale, "municipalities", town.id),
  ]).map((field) => ({ ...field, weight: Math.min(field.weight, weight) }));
}

function townEntry(region: Region, town: Municipality, locale: string): SourceEntry {
  const { title } = titleOf(region, town.name, locale);
  const welcome = town.welcome && localize(region, town.welcome.text, locale);
  const fields = townFields(region, town, locale, weights.title);
  const titles = [title.title, title.official];
  return {
    entry: {
      kind: "town",
      href: address(region, locale, "municipalities", town.id),
      ...title,
      place: town.postcodes.join(", "),
      ...(welcome && { text: welcome.text, textLang: welcome.lang }),
      names: fields
        .filter(({ text }) => !titles.includes(text) && !town.postcodes.includes(text))
        .map(({ text, lang }) => [text, lang]),
      sections: [],
    },
    fields,
    sections: [],
    topics: [],
    municipality: town.id,
  };
}
