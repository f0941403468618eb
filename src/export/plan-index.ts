import { journeyLinks } from "../model/journeys/journey-list.ts";
import {
  journeyEntry,
  pageEntries,
  serviceEntries,
  stepEntries,
  type PlanEntry,
} from "../model/plan-entries.ts";
import type { Region } from "../model/region.ts";

/** All that a plan can hold, in one language, by its name in a plan: `service:town-hall-gent`. */
export type PlanIndex = Readonly<Record<string, PlanEntry>>;

/** Makes the index: each journey and its steps, then the pages by topic, then the services by name. */
export function planIndex(region: Region, locale: string): PlanIndex {
  return Object.fromEntries([
    ...journeyLinks(region, locale).flatMap((journey) => [
      journeyEntry(region, locale, journey),
      ...stepEntries(region, locale, journey),
    ]),
    ...[...region.topics.values()].flatMap((topic) => pageEntries(region, locale, topic)),
    ...serviceEntries(region, locale),
  ]);
}
