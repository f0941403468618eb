import fc from "fast-check";
import { expect, test } from "vitest";
import { pageFile } from "../../support/example-files.ts";
import { pageBody } from "../../support/page-bodies.ts";
import { always, survives } from "../../support/properties.ts";

const path = "pages/nl/housing/moving.mdx";

test("whatever a page is made of, the check ends with issues or success", () => {
  let passed = 0;
  always(200, pageBody, (body) => {
    const issues = survives({ [path]: pageFile({ title: "Verhuizen", order: 3, body }) });
    if (issues.every(({ severity }) => severity === "warning")) passed += 1;
  });
  expect(passed).toBeGreaterThan(30);
});

test("nesting without end is an issue, not a crash", () => {
  const opener = fc.constantFrom(
    "> ",
    "- ",
    "1. ",
    "*",
    "_",
    "[",
    "![",
    "(",
    "<Notice>",
    "{",
    "<",
    "`",
    "| ",
    "~~",
    "#",
  );
  always(60, fc.tuple(opener, fc.integer({ min: 1000, max: 60_000 })), ([text, times]) => {
    survives({
      [path]: pageFile({ title: "Verhuizen", order: 3, body: `${text.repeat(times)}x` }),
    });
  });
});
