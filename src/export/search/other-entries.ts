import { address } from "../../model/paths.ts";
import { uiFor, type Region } from "../../model/region.ts";
import { serviceGroups } from "../../model/service-lists.ts";
import { storyIn, storyLinks } from "../../model/stories/story-list.ts";
import { localize } from "../../model/text.ts";
import { keywordFields } from "./keyword-fields.ts";
import { runningFields } from "./page-entries.ts";
import { localizedFields, titleOf, weights, type SourceEntry } from "./source-entry.ts";

/** The exits of the rotonde. */
export function topicEntries(region: Region, locale: string): SourceEntry[] {
  return [...region.topics.values()].map(({ id, label, description }) => {
    const { title, fields } = titleOf(region, label, locale);
    const text = localize(region, description, locale);
    return {
      entry: {
        kind: "topic",
        href: address(region, locale, id),
        ...title,
        text: text.text,
        textLang: text.lang,
        names: [],
        sections: [],
      },
      fields: [...fields, ...localizedFields(region, description, locale, weights.text)],
      sections: [],
      topics: [id],
    };
  });
}

/** The kinds of services, each with the way to all of them on the map. */
export function categoryEntries(region: Region, locale: string): SourceEntry[] {
  const ui = uiFor(region, locale);
  return serviceGroups(region, region.services.values(), locale).flatMap((group) => {
    const category = region.categories.get(group.id);
    if (!category) return [];
    const { title, fields } = titleOf(region, category.label, locale);
    const keywords = keywordFields(region, locale, "categories", group.id);
    return [
      {
        entry: {
          kind: "category",
          href: group.mapHref,
          ...title,
          place: ui("municipality.services", { count: group.rows.length }),
          names: [],
          sections: [],
          category: group.id,
        },
        fields: [...fields, ...keywords],
        sections: [],
        topics: [category.topic],
      },
    ];
  });
}

/** The stories of the region. */
export function storyEntries(region: Region, locale: string): SourceEntry[] {
  return storyLinks(region, locale).flatMap(({ id, label, href, lang }) => {
    const story = storyIn(region, locale, id);
    if (!story) return [];
    return [
      {
        entry: {
          kind: "story",
          href,
          title: label,
          lang,
          text: story.description,
          textLang: lang,
          names: [],
          sections: [],
        },
        fields: [
          { text: label, lang: story.locale, weight: weights.otherTitle },
          { text: story.description, lang: story.locale, weight: weights.mention },
          ...runningFields(region, story.body, story.locale),
        ],
        sections: [],
        topics: [],
      },
    ];
  });
}
