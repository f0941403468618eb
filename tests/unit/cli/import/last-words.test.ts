import { expect, test } from "vitest";
import type { ImportResult } from "../../../../src/cli/import/import-services.ts";
import { lastWords } from "../../../../src/cli/import/last-words.ts";
import { inWords } from "../../../../src/schema/message.ts";

const words = (result: Partial<ImportResult>) =>
  lastWords(
    {
      outcome: "failed",
      columns: [],
      unused: [],
      rows: [],
      issues: [],
      contentIssues: [],
      hadErrors: false,
      ...result,
    },
    "content",
  ).map((message) => inWords(message));

test("a disk that fails is told with the file, and that nothing is half done", () => {
  expect(words({ failure: { path: "a.yaml", code: "ENOSPC", left: [] } })).toEqual([
    "Nothing was written.",
    "The file a.yaml could not be written (ENOSPC). Look whether you may write there and whether the disk is full.",
  ]);
});

test("a file that somebody else wrote meanwhile is told", () => {
  expect(words({ failure: { path: "a.yaml", code: "EEXIST", left: [] } })).toEqual([
    "Nothing was written.",
    "Someone else changed a.yaml in the meantime. Start the import again.",
  ]);
});

test("files that could not be put back are named, and then nobody says that nothing was written", () => {
  expect(words({ failure: { path: "b.yaml", code: "EIO", left: ["a.yaml"] } })).toEqual([
    "The file b.yaml could not be written (EIO). Look whether you may write there and whether the disk is full.",
    "a.yaml could not be put back as it was: look at it before you go on.",
  ]);
});

test.each([
  ["written", "The new and changed files are in content/services."],
  ["nothing-to-write", "There was nothing to write."],
  ["trial", "This was a trial: nothing was written."],
  [
    "refused",
    "Nothing was written. Mend what is refused, or write the other rows with --skip-bad.",
  ],
] as const)("%s", (outcome, text) => {
  expect(words({ outcome })).toEqual([text]);
  expect(words({ outcome, hadErrors: true })).toHaveLength(2);
});
