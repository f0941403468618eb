import { journeyLinks, type JourneyLink } from "../../model/journeys/journey-list.ts";
import { journeySteps } from "../../model/journeys/journey-step.ts";
import type { Region } from "../../model/region.ts";
import { uiFor } from "../../model/region.ts";
import { keywordFields } from "./keyword-fields.ts";
import { shownField, titleOf, weights, type SourceEntry } from "./source-entry.ts";

/** The journeys; their steps are their sections. */
export function journeyEntries(region: Region, locale: string): SourceEntry[] {
  return journeyLinks(region, locale).flatMap((link) => journeyEntry(region, link, locale));
}

function journeyEntry(region: Region, link: JourneyLink, locale: string): SourceEntry[] {
  const journey = region.journeys.get(link.id);
  if (!journey) return [];
  const { title, fields } = titleOf(region, journey.title, locale);
  const keywords = keywordFields(region, locale, "journeys", link.id);
  const steps = journeySteps(region, journey, locale);
  return [
    {
      entry: {
        kind: "journey",
        href: link.href,
        ...title,
        place: uiFor(region, locale)("journeys.steps", { count: link.stepCount }),
        text: link.summary.text,
        textLang: link.summary.lang,
        names: [],
        sections: steps.map((step) => [step.anchor, step.title.text]),
      },
      fields: [
        ...fields,
        ...keywords,
        ...shownField(region, journey.summary, locale, weights.text),
        ...link.situations.map(({ label }) => ({
          text: label,
          lang: locale,
          weight: weights.mention,
        })),
      ],
      sections: journey.steps.map(({ title, text, documents = [] }) => [
        ...shownField(region, title, locale, weights.heading),
        ...[text, ...documents]
          .flatMap((texts) => shownField(region, texts, locale, weights.running))
          .map((field) => ({ ...field, running: true })),
      ]),
      topics: [],
    },
  ];
}
