import { languageName } from "../../i18n/format.ts";
import { address } from "../../model/paths.ts";
import { uiFor, type Region } from "../../model/region.ts";
import { offlineParts } from "../../model/routes.ts";
import { storyIds } from "../../model/stories/story-ids.ts";
import { plain } from "../../model/text.ts";
import { storyFolder } from "../../schema/story.ts";
import { searchLanguages, weights, type Field, type SourceEntry } from "./source-entry.ts";

/** The pages that every region has: the map, the lists, the plan, what the site says of itself. */
export function siteEntries(region: Region, locale: string): SourceEntry[] {
  const parts = [
    "map",
    "services",
    "municipalities",
    ...(region.journeys.size > 0 ? ["journeys"] : []),
    ...(storyIds(region.content).length > 0 ? [storyFolder] : []),
    "plan",
    ...offlineParts(region.site).slice(0, 1),
    "glossary",
    "partners",
    "sources",
    "privacy",
    "accessibility",
  ];
  return [
    ...parts.map((part) => siteEntry(region, locale, part, [part])),
    siteEntry(region, locale, "compare", ["municipalities", "compare"]),
    siteEntry(region, locale, "builder", ["partners", "embed"]),
  ];
}

/** A page whose title and description the interface has under a name. */
function siteEntry(
  region: Region,
  locale: string,
  name: string,
  path: readonly string[],
): SourceEntry {
  const params = (lang: string) => ({
    count: region.services.size,
    municipalities: region.municipalities.size,
    region: plain(region, region.site.name, lang),
    language: languageName(region.site.officialLocale, lang),
  });
  const said = (part: "title" | "description", lang: string) =>
    uiFor(region, lang)(`${name}.${part}`, params(lang));
  const fields = searchLanguages(region, locale).flatMap((lang): Field[] => [
    { text: said("title", lang), lang, weight: weights.otherTitle },
    { text: said("description", lang), lang, weight: weights.running },
  ]);
  return {
    entry: {
      kind: "site",
      href: address(region, locale, ...path),
      title: said("title", locale),
      text: said("description", locale),
      names: [],
      sections: [],
    },
    fields,
    sections: [],
    topics: [],
  };
}
