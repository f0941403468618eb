import { makeFrame, type Frame } from "../frame.ts";
import { address } from "../paths.ts";
import { uiFor, type Region } from "../region.ts";
import { localize, plain, type Text } from "../text.ts";

/** A journey as a list of journeys shows it. */
export interface JourneyLink {
  id: string;
  title: Text;
  summary: Text;
  href: string;
  stepCount: number;
  /** Who it is for, as ids and in words; nobody in particular when empty. */
  situations: { id: string; label: string }[];
}

/** The page that leads to every journey. */
export interface JourneysPage {
  frame: Frame;
  journeys: JourneyLink[];
}

/** Makes the list of journeys in one language. */
export function journeysPage(region: Region, locale: string): JourneysPage {
  const ui = uiFor(region, locale);
  return {
    frame: makeFrame(region, locale, {
      path: ["journeys"],
      title: ui("journeys.title"),
      description: ui("journeys.description"),
    }),
    journeys: journeyLinks(region, locale),
  };
}

/** Every journey in one language: in the order of the situations, those for nobody in particular last. */
export function journeyLinks(region: Region, locale: string): JourneyLink[] {
  const { situations } = region.taxonomy;
  const place = ({ situations: [first] }: JourneyLink) => {
    const found = situations.findIndex(({ id }) => id === first?.id);
    return found < 0 ? situations.length : found;
  };
  return [...region.journeys.values()]
    .map((journey) => ({
      id: journey.id,
      title: localize(region, journey.title, locale),
      summary: localize(region, journey.summary, locale),
      href: address(region, locale, "journeys", journey.id),
      stepCount: journey.steps.length,
      situations: situations
        .filter(({ id }) => journey.situations.includes(id))
        .map(({ id, label }) => ({ id, label: plain(region, label, locale) })),
    }))
    .sort((a, b) => place(a) - place(b));
}
