import type { Region } from "../../model/region.ts";
import { serviceRow } from "../../model/service-model.ts";
import { localize, plain } from "../../model/text.ts";
import type { Service } from "../../schema/service.ts";
import { keywordFields } from "./keyword-fields.ts";
import {
  distinct,
  localizedFields,
  shownField,
  titleOf,
  weights,
  type SourceEntry,
} from "./source-entry.ts";
import { townFields } from "./town-entries.ts";

/** The services, each with its kind and its town. */
export function serviceEntries(region: Region, locale: string): SourceEntry[] {
  return [...region.services.values()].map((service) => serviceEntry(region, service, locale));
}

function serviceEntry(region: Region, service: Service, locale: string): SourceEntry {
  const row = serviceRow(region, service, locale);
  const { title, fields } = titleOf(region, service.name, locale);
  const summary = localize(region, service.summary, locale);
  const town = region.municipalities.get(service.municipality ?? "");
  const keywords = keywordFields(region, locale, "services", service.id);
  return {
    entry: {
      kind: "service",
      href: row.href,
      ...title,
      place: [row.categoryLabel, row.place ?? (town && plain(region, town.name, locale))]
        .filter(Boolean)
        .join(" · "),
      text: summary.text,
      textLang: summary.lang,
      names: [],
      sections: [],
      service: service.id,
      category: service.categories[0],
    },
    fields: [
      ...fields,
      ...keywords,
      ...(town ? townFields(region, town, locale, weights.place) : []),
      ...locationFields(region, service),
      ...distinct(
        service.categories.flatMap((id) => {
          const label = region.categories.get(id)?.label ?? {};
          return [
            ...localizedFields(region, label, locale, weights.heading),
            ...keywordFields(region, locale, "categories", id).map((field) => ({
              ...field,
              weight: weights.mention,
            })),
          ];
        }),
      ),
      ...shownField(region, service.summary, locale, weights.mention),
    ],
    sections: [],
    topics: service.topics,
    municipality: service.municipality,
  };
}

function locationFields({ site }: Region, { location }: Service) {
  if (location === "none") return [];
  const { street = "", postcode = "", locality } = location;
  return [
    { text: `${postcode} ${locality}`, lang: site.officialLocale, weight: weights.place },
    { text: street, lang: site.officialLocale, weight: weights.running },
  ];
}
