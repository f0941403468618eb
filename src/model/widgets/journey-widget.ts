import { journeyLocales } from "../journeys/journey-locales.ts";
import { journeyPhases, type JourneyPhase } from "../journeys/journey-page.ts";
import { journeySteps } from "../journeys/journey-step.ts";
import { labelOf } from "../page-model.ts";
import { address } from "../paths.ts";
import { uiFor, type Region } from "../region.ts";
import { localize, type Text } from "../text.ts";
import { widgetBehind } from "./widget-of.ts";
import { makeWidgetFrame, type WidgetFrame } from "./widget-frame.ts";

/** A journey as another site shows it. */
export interface JourneyWidget {
  frame: WidgetFrame;
  summary: Text;
  /** Why the text is in another language. */
  fallback: string | undefined;
  phases: (Pick<JourneyPhase, "label"> & { steps: WidgetStep[] })[];
}

type Step = JourneyPhase["steps"][number];

/** A step in few words; its page has the widget `within`. */
type WidgetStep = Pick<Step, "number" | "title" | "text"> & {
  deadline: string | undefined;
  page: (NonNullable<Step["page"]> & { within: string | undefined }) | undefined;
};

/** Makes the widget of a journey in one language. */
export function journeyWidget(region: Region, locale: string, id: string): JourneyWidget {
  const journey = region.journeys.get(id);
  if (!journey) throw new Error(`No journey ${id}.`);
  const ui = uiFor(region, locale);
  const path = ["journeys", id];
  const title = localize(region, journey.title, locale);
  const steps = journeySteps(region, journey, locale);
  return {
    frame: makeWidgetFrame(region, locale, {
      path,
      title: title.text,
      titleLang: title.lang,
      translated: journeyLocales(region.site, journey),
      full: { label: ui("embed.journey.full"), href: address(region, locale, ...path) },
    }),
    summary: localize(region, journey.summary, locale),
    fallback:
      title.lang &&
      ui("page.fallback", {
        language: labelOf(region, locale),
        shown: labelOf(region, title.lang),
      }),
    phases: journeyPhases(region, journey, steps, locale).map(({ label, steps: own }) => ({
      label,
      steps: own.map(({ number, title, text, deadline, page }) => ({
        number,
        title,
        text,
        deadline: deadline?.words,
        page: page && { ...page, within: widgetBehind(region, page.href) },
      })),
    })),
  };
}
