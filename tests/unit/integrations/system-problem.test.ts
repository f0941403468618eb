import { expect, test } from "vitest";
import { systemProblem } from "../../../src/integrations/system-problem.ts";
import { inWords } from "../../../src/schema/message.ts";

function problem(error: unknown): string | undefined {
  const found = systemProblem(error);
  return found && inWords(found);
}

const withCode = (code: string, more = {}) => Object.assign(new Error("x"), { code, ...more });

test.each([
  [withCode("ENOSPC"), "The disk is full. Make room on it, then build again."],
  [withCode("EDQUOT"), "The disk is full. Make room on it, then build again."],
  [
    new Error("could not write: No space left on device (os error 28)"),
    "The disk is full. Make room on it, then build again.",
  ],
  [
    new Error("Astro failed", { cause: withCode("ENOSPC") }),
    "The disk is full. Make room on it, then build again.",
  ],
  [
    withCode("EFBIG"),
    "A file became larger than this computer allows. Ask whoever looks after it to raise the limit.",
  ],
  [
    withCode("EMFILE"),
    "This computer does not let a program open so many files. Ask whoever looks after it to raise the limit.",
  ],
  [
    withCode("EACCES", { path: "/srv/site" }),
    "This computer does not let us change /srv/site. Ask whoever looks after it, or set ROTONDE_OUT to another folder.",
  ],
  [
    withCode("EROFS", { path: "/here/a", dest: "/srv/a" }),
    "This computer does not let us change /srv/a. Ask whoever looks after it, or set ROTONDE_OUT to another folder.",
  ],
  [
    new Error("Permission denied (os error 13)"),
    "This computer does not let us write a file. Ask whoever looks after it.",
  ],
])("%s is told in plain words", (error, words) => {
  expect(problem(error)).toBe(words);
});

test.each([new TypeError("x is not a function"), withCode("ENOENT"), "text", undefined])(
  "%s is a fault of the program",
  (error) => {
    expect(problem(error)).toBeUndefined();
  },
);
