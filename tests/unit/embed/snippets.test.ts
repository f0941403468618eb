import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { snippetTemplates } from "../../../src/model/widgets/snippet-templates.ts";

const everHandedOut = readFileSync("tests/fixtures/snippets/v1.html", "utf8");
const guide = readFileSync("src/pages/docs/embed.mdx", "utf8");

/** The code that the guide shows, with what differs from site to site in braces. */
const shown = [...guide.matchAll(/```html\n([^`]+)\n```/g)].map(([, code = ""]) =>
  code.replaceAll("https://rotonde.example/", "{site}").replaceAll("…", "{sum}"),
);

// A browser test opens each of them, so that no page of an editor breaks later.
test.each([snippetTemplates.frame, snippetTemplates.element, ...shown])(
  "%s stands among all that was ever handed out: else add it",
  (code) => {
    const literal = code.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
    expect(everHandedOut).toMatch(new RegExp(literal.replace(/\{\w+\}/g, "[^<>\n]*")));
  },
);

test("the guide shows the plain frame, the element and a pinned script", () => {
  expect(shown.length).toBeGreaterThanOrEqual(3);
});
