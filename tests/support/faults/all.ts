import { bodyFaults } from "./body.ts";
import { duplicateFaults } from "./duplicates.ts";
import { fileFaults } from "./files.ts";
import { fieldFaults } from "./front-matter.ts";
import { journeyFaults } from "./journeys.ts";
import { keywordFaults } from "./keywords.ts";
import { languageFaults } from "./languages.ts";
import { linkFaults } from "./links.ts";
import { mentionFaults } from "./mentions.ts";
import { pictureFaults } from "./pictures.ts";
import { readingFaults } from "./reading.ts";
import { serviceFaults } from "./services.ts";
import { storyFaults } from "./stories.ts";
import { streetFaults } from "./streets.ts";
import { translationFaults } from "./translations.ts";
import type { Fault } from "./fault.ts";

/** Every kind of problem that content can have, as an editor would make it. */
export const faults: Fault[] = [
  ...fileFaults,
  ...fieldFaults,
  ...bodyFaults,
  ...linkFaults,
  ...mentionFaults,
  ...duplicateFaults,
  ...languageFaults,
  ...translationFaults,
  ...journeyFaults,
  ...storyFaults,
  ...keywordFaults,
  ...serviceFaults,
  ...pictureFaults,
  ...readingFaults,
  ...streetFaults,
];
