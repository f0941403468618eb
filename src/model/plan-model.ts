import { exits, makeFrame, type Exit, type Frame, type Link } from "./frame.ts";
import { journeyLinks } from "./journeys/journey-list.ts";
import { address, fileAddress } from "./paths.ts";
import { journeyEntry, pageEntries, stepEntries, type NamedEntry } from "./plan-entries.ts";
import { scriptStrings, uiFor, type Region } from "./region.ts";

/** A journey to choose from: as a whole, or step by step. */
export interface PlanJourney {
  whole: NamedEntry;
  steps: NamedEntry[];
}

/** The page on which visitors make their own plan; without script, a list to tick on paper. */
export interface PlanPage {
  frame: Frame;
  journeys: PlanJourney[];
  topics: (Exit & { pages: NamedEntry[] })[];
  services: Link;
  /** Where the texts of all that can be in a plan are. */
  dataHref: string;
  strings: Record<string, string>;
}

const stringKeys = [
  ...[
    "add",
    "in",
    "added",
    "there",
    "removed",
    "moved",
    "erased",
    "full",
    "undone",
    "saved",
    "gone",
    "failed",
  ].map((key) => `plan.${key}`),
  "search.status.found",
  "search.status.none",
  "journey.copied",
  "service.bring",
];

/** Makes the page of plans in one language. */
export function planPage(region: Region, locale: string): PlanPage {
  const ui = uiFor(region, locale);
  return {
    frame: makeFrame(region, locale, {
      path: ["plan"],
      title: ui("plan.title"),
      description: ui("plan.description"),
    }),
    journeys: journeyLinks(region, locale).map((journey) => ({
      whole: journeyEntry(region, locale, journey),
      steps: stepEntries(region, locale, journey),
    })),
    topics: exits(region, locale).map((exit) => {
      const topic = region.topics.get(exit.id);
      return { ...exit, pages: topic ? pageEntries(region, locale, topic) : [] };
    }),
    services: { label: ui("services.title"), href: address(region, locale, "services") },
    dataHref: fileAddress(region, `data/plan/${locale}.json`),
    strings: scriptStrings(region, locale, stringKeys),
  };
}
