import { expect, inject, test } from "vitest";
import { readSite, tagsOf } from "../support/built-site.ts";

const { eight } = inject("builds");

test("the smallest region becomes a site: no services, no municipalities, one page, one language", () => {
  expect(eight.output).not.toContain("[ERROR]");
  expect(eight.status).toBe(0);
  expect(readSite(eight.folder).files).toContain("en/one/start/index.html");
});

test("the ring has eight exits, each with its road and number", () => {
  const tags = tagsOf(readSite(eight.folder), "en/index.html");
  const roads = tags.filter(
    ({ name, attributes }) => name === "path" && / H20\d|H204$/.test(attributes["d"] ?? ""),
  );
  const numbers = tags.flatMap(
    ({ attributes }) => /^n e(\d)$/.exec(attributes["class"] ?? "")?.[1] ?? [],
  );
  expect(numbers).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  expect(roads).toHaveLength(8);
});
