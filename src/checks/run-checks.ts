import type { LocatedContent } from "../schema/content.ts";
import type { Issue } from "../schema/issue.ts";
import { interfaceIssues } from "./interface.ts";
import { linkIssues } from "./links.ts";
import { pointIssues } from "./points.ts";
import { referenceIssues } from "./references.ts";
import { reviewIssues } from "./reviews.ts";
import { textIssues } from "./texts.ts";
import { topicIssues } from "./topics.ts";
import { translationIssues } from "./translations.ts";

/** One way to look at a region's content for problems. */
export type Check = (content: LocatedContent) => Issue[];

const checks: Check[] = [
  topicIssues,
  referenceIssues,
  linkIssues,
  textIssues,
  translationIssues,
  pointIssues,
  reviewIssues,
  interfaceIssues,
];

/** All problems that only show when the content is seen as a whole. */
export function runChecks(content: LocatedContent): Issue[] {
  return checks.flatMap((check) => check(content));
}
