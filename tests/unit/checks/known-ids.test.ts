import { expect, test } from "vitest";
import { issuesOf } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";

test.each([
  "pages/nl/housing/deposit.mdx",
  "services/town-hall.yaml",
  "municipalities/gent.yaml",
  "glossary.yaml",
])("what is wrong in %s is told there, and not at every mention of it", (path) => {
  const broken = `${exampleFiles[path] ?? ""}`.replace(
    /\b(title|status|sources|explanation):/,
    "unheard-of:",
  );
  const files = issuesOf({ [path]: broken }).map(({ file }) => file);
  expect(files.length).toBeGreaterThan(0);
  expect(new Set(files)).toEqual(new Set([path]));
});

test("a misspelt field is told once", () => {
  const path = "pages/nl/housing/moving.mdx";
  const misspelt = `${exampleFiles[path] ?? ""}`.replace("title:", "titel:");
  expect(issuesOf({ [path]: misspelt }).map(({ code, fix }) => [code, fix])).toEqual([
    ["field-unknown", 'Did you mean "title"?'],
  ]);
});
