import { expect, test } from "vitest";
import { docsAddress, docsLinks } from "../../../src/model/docs-model.ts";

test("the list marks the page that is shown, in the folder that the site lives in", () => {
  const links = docsLinks("/insel/", "/insel/docs/edit/");
  expect(links.filter(({ current }) => current).map(({ href }) => href)).toEqual([
    "/insel/docs/edit/",
  ]);
  expect(links.every(({ href }) => href.startsWith("/insel/docs/"))).toBe(true);
});

test.each([
  ["/docs/edit/", "/insel/docs/edit/"],
  ["#links", "#links"],
  ["https://town.example/", "https://town.example/"],
])("%s in the documentation leads to %s", (href, expected) => {
  expect(docsAddress("/insel/", href)).toBe(expected);
});
