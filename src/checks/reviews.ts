import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { writingsOf } from "../model/writings.ts";

/** Texts whose next review is overdue today; one that was due before the last review is a slip, which another check tells. */
export function reviewIssues(content: LocatedContent): Issue[] {
  const today = new Date().toISOString().slice(0, 10);
  const texts = [
    ...writingsOf(content).map(({ file, reviewed, reviewBy }) => ({
      file,
      last: reviewed,
      reviewBy,
      fix: say`Check the facts with their sources, then move \`reviewed\` and \`reviewBy\` forward.`,
    })),
    ...content.services.map(({ file, verified, reviewBy }) => ({
      file,
      last: verified.date ?? "",
      reviewBy,
      fix: say`Check the facts with their sources, then move the date in \`verified\` and \`reviewBy\` forward.`,
    })),
  ];
  return texts.flatMap(({ file, last, reviewBy, fix }) => {
    if (reviewBy === undefined || reviewBy >= today || reviewBy < last) return [];
    const at = content.locate(file, ["reviewBy"]);
    const message = say`This text was to be reviewed by ${reviewBy}.`;
    return [issue({ code: "review-overdue", file, ...at, path: "reviewBy", message, fix })];
  });
}
