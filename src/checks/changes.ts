import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { translatedPages } from "./translations.ts";

/** Changes that a translation tells of a day on which the official page tells none. */
export function changeIssues(content: LocatedContent): Issue[] {
  return translatedPages(content).flatMap(({ page, original }) => {
    if (!original) return [];
    const days = new Set(original.changes.map(({ date }) => date));
    return page.changes.flatMap(({ date }, index) => {
      if (days.has(date)) return [];
      const path = ["changes", index, "date"];
      const at = content.locate(page.file, path);
      const message = say`The official page has no change on ${date}.`;
      const fix = say`Note it on the official page first (${original.file}), or correct the date.`;
      const { file } = page;
      return [issue({ code: "date-doubtful", file, ...at, path: path.join("."), message, fix })];
    });
  });
}
