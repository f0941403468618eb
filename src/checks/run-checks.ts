import type { LocatedContent } from "../schema/content.ts";
import type { Issue } from "../schema/issue.ts";
import { areaIssues } from "./area.ts";
import { changeIssues } from "./changes.ts";
import { contactIssues } from "./contacts.ts";
import { dateIssues } from "./dates.ts";
import { duplicateIssues } from "./duplicates.ts";
import { facilityIssues } from "./facilities.ts";
import { farPointIssues } from "./far-points.ts";
import { folderIssues } from "./folders.ts";
import { holidayIssues } from "./holidays.ts";
import { hoursIssues } from "./hours.ts";
import { interfaceIssues } from "./interface.ts";
import { journeyIssues } from "./journeys.ts";
import { keywordIssues } from "./keywords.ts";
import { linkIssues } from "./links.ts";
import { linkTextIssues } from "./link-texts.ts";
import { localeIssues } from "./locales.ts";
import { municipalityIssues } from "./municipalities.ts";
import { parityIssues } from "./parity.ts";
import { pointIssues } from "./points.ts";
import { readingIssues } from "./reading.ts";
import { referenceIssues } from "./references.ts";
import { reservedIssues } from "./reserved.ts";
import { reviewIssues } from "./reviews.ts";
import { storyIssues } from "./stories.ts";
import { streetIssues } from "./streets.ts";
import { textIssues } from "./texts.ts";
import { translationIssues } from "./translations.ts";
import { versionIssues } from "./versions.ts";

/** One way to look at a region's content for problems. */
export type Check = (content: LocatedContent) => Issue[];

const checks: Check[] = [
  duplicateIssues,
  municipalityIssues,
  reservedIssues,
  localeIssues,
  folderIssues,
  referenceIssues,
  journeyIssues,
  storyIssues,
  keywordIssues,
  linkIssues,
  linkTextIssues,
  textIssues,
  translationIssues,
  parityIssues,
  versionIssues,
  facilityIssues,
  areaIssues,
  pointIssues,
  farPointIssues,
  hoursIssues,
  holidayIssues,
  contactIssues,
  dateIssues,
  changeIssues,
  reviewIssues,
  readingIssues,
  streetIssues,
  interfaceIssues,
];

/** All problems that only show when the content is seen as a whole. */
export function runChecks(content: LocatedContent): Issue[] {
  return checks.flatMap((check) => check(content));
}
