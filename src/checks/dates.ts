import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import { writingsOf } from "../model/writings.ts";

/** Dates that cannot be true: of something done in the future, or of a next review before the last one. */
export function dateIssues(content: LocatedContent): Issue[] {
  const { site, services, municipalities, pages, stories } = content;
  return [
    ...writingsOf(content).flatMap(({ file, reviewed, reviewBy, translation }) => [
      ...future(content, file, ["reviewed"], reviewed),
      ...future(content, file, ["translation", "date"], translation?.date),
      ...backwards(content, file, reviewed, reviewBy),
    ]),
    ...pages.flatMap(({ file, changes }) =>
      changes.flatMap(({ date }, index) => future(content, file, ["changes", index, "date"], date)),
    ),
    ...stories.flatMap(({ file, consent }) =>
      future(content, file, ["consent", "date"], consent?.date),
    ),
    ...services.flatMap(({ file, verified, reviewBy }) => [
      ...future(content, file, ["verified", "date"], verified.date),
      ...backwards(content, file, verified.date, reviewBy),
    ]),
    ...municipalities.flatMap(({ file, reviewed, population }) => [
      ...future(content, file, ["reviewed"], reviewed),
      ...future(content, file, ["population", "date"], population?.date),
    ]),
    ...future(content, "site.yaml", ["accessibility", "assessed"], site.accessibility.assessed),
  ];
}

function doubtful(
  content: LocatedContent,
  file: string,
  path: (string | number)[],
  message: Message,
  fix: Message,
): Issue[] {
  const at = content.locate(file, path);
  return [issue({ code: "date-doubtful", file, ...at, path: path.join("."), message, fix })];
}

function future(
  content: LocatedContent,
  file: string,
  path: (string | number)[],
  date = "",
): Issue[] {
  if (date <= latestToday()) return [];
  const message = say`The date ${date} is still to come, but it says when something was done.`;
  return doubtful(content, file, path, message, say`Write the day on which it was done.`);
}

/** Today where the day begins first on earth, so that no editor's own date is in the future. */
function latestToday(): string {
  const hours = 14;
  return new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
}

function backwards(
  content: LocatedContent,
  file: string,
  last: string | undefined,
  next: string | undefined,
): Issue[] {
  if (last === undefined || next === undefined || next >= last) return [];
  const message = say`The next review, on ${next}, comes before the last one, on ${last}.`;
  return doubtful(content, file, ["reviewBy"], message, say`Write a date after ${last}.`);
}
