import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";

/** Texts whose next review is overdue today. */
export function reviewIssues(content: LocatedContent): Issue[] {
  const today = new Date().toISOString().slice(0, 10);
  return [...content.pages, ...content.services].flatMap(({ file, reviewBy }) => {
    if (reviewBy === undefined || reviewBy >= today) return [];
    const at = content.locate(file, ["reviewBy"]);
    const message = `This text was to be reviewed by ${reviewBy}.`;
    const fix = "Check the facts with their sources, then move `reviewed` and `reviewBy` forward.";
    return [issue({ code: "review-overdue", file, ...at, path: "reviewBy", message, fix })];
  });
}
