import { runChecks } from "../../checks/run-checks.ts";
import { readContent } from "../../load/files.ts";
import { terminalReport } from "../../reporters/terminal.ts";
import type { Issue, IssueCode } from "../../schema/issue.ts";
import { say } from "../../schema/message.ts";
import { collect } from "./collect.ts";
import type { Desk } from "./desk.ts";
import { givenAnswers } from "./options.ts";
import type { Answers, Draft, Question, Refusal } from "./question.ts";

/** A file that is ready to be written, with what the checks warn of. */
export interface Filled {
  draft: Draft;
  warnings: readonly Issue[];
}

/** Answers the questions and makes the file of them, until the checks find no error in it; nothing is written yet. */
export async function fill(
  desk: Desk,
  questions: readonly Question[],
  draftOf: (answers: Answers) => Draft,
): Promise<Filled | Refusal> {
  const { given, problems } = givenAnswers(desk.options, questions);
  if (problems.length > 0) return { code: 2, reasons: problems };
  let known: Answers = given;
  for (;;) {
    const collected = await collect(questions, known, desk);
    if ("reasons" in collected) return collected;
    const draft = draftOf(collected.answers);
    const issues = await issuesWith(desk, draft);
    if (!issues.some(({ severity }) => severity === "error")) return { draft, warnings: issues };
    console.error(terminalReport(issues, desk.report));
    const again = keysToAskAgain(questions, issues);
    if (!desk.reader || again.length === 0)
      return { code: 1, reasons: [say`Nothing was written.`] };
    known = Object.fromEntries(
      Object.entries(collected.answers).filter(([key]) => !again.includes(key)),
    );
  }
}

/** What is wrong with the content when the file is in it, and was not before. */
async function issuesWith({ folder, issues }: Desk, { path, text }: Draft): Promise<Issue[]> {
  const file = { path, bytes: new TextEncoder().encode(text) };
  const { content, issues: found } = await readContent(folder, [file]);
  const before = new Set(issues.map((one) => JSON.stringify(one)));
  return [...found, ...(content ? runChecks(content) : [])].filter(
    (one) => !before.has(JSON.stringify(one)),
  );
}

/** Errors about the name of a file; others that name no field are about the text of a page. */
const nameErrors: readonly IssueCode[] = [
  "file-name",
  "file-type",
  "file-duplicate",
  "reserved-address",
];

/** The keys of the questions whose answers the errors are about. */
function keysToAskAgain(questions: readonly Question[], issues: readonly Issue[]): string[] {
  const errors = issues.filter(({ severity }) => severity === "error");
  return errors.flatMap(({ code, path = nameErrors.includes(code) ? "id" : "body" }) => {
    const fieldOf = ({ key, field = key }: Question) => field;
    const exact = questions.filter((question) => fieldOf(question) === path);
    const around = questions.filter((question) => path.startsWith(`${fieldOf(question)}.`));
    return (exact.length > 0 ? exact : around).map(({ key }) => key);
  });
}
