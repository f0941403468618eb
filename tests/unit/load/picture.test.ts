import { expect, test } from "vitest";
import { pictureIssues } from "../../../src/load/picture.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["a script", `<svg xmlns="http://www.w3.org/2000/svg">\n<script>alert(1)</script></svg>`, 2],
  ["an event", `<svg><path d="M0 0" onload="alert(1)"/></svg>`, 1],
  ["a document type", `<!DOCTYPE svg [<!ENTITY a "b">]><svg/>`, 1],
  ["HTML inside", `<svg><foreignObject><p>a</p></foreignObject></svg>`, 1],
  ["a picture from elsewhere", `<svg><image href="https://example.org/a.png"/></svg>`, 1],
  ["a link that runs", `<svg><a href="javascript:alert(1)"><path d=""/></a></svg>`, 1],
])("an SVG with %s is refused", (_, text, line) => {
  const found = pictureIssues("media/a.svg", bytes(text));
  expect(found.map((issue) => [issue.file, issue.code, issue.line])).toEqual([
    ["media/a.svg", "picture-not-allowed", line],
  ]);
});

test("a drawing passes", () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8"/></svg>`;
  expect(pictureIssues("media/a.svg", bytes(drawing))).toEqual([]);
});
