import type { Journey } from "../../schema/journey.ts";
import type { Site } from "../../schema/site.ts";
import { localeCodes } from "../region.ts";

/** The languages that a journey is written in: those with its title and every step's. */
export function journeyLocales(site: Site, { title, steps }: Journey): string[] {
  return localeCodes(site).filter((code) =>
    [title, ...steps.map((step) => step.title)].every((texts) => texts[code] !== undefined),
  );
}
