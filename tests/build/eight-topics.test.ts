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

test("a region that lets nothing be kept has a worker that clears away what was, and no page that registers one", () => {
  const site = readSite(eight.folder);
  const worker = site.read("sw.js").toString();
  expect(worker).toContain("unregister");
  expect(worker).not.toMatch(/fetch|\bimport\b/);
  expect(site.files.filter((file) => /offline/.test(file))).toEqual([]);
  const isRegistering = (file: string) => site.read(file).toString().includes("serviceWorker");
  const programs = site.files.filter((file) => file.startsWith("_astro/") && isRegistering(file));
  expect(programs).not.toEqual([]);
  for (const [page, html] of site.pages)
    for (const address of [...programs, "/en/offline/"]) expect(html, page).not.toContain(address);
});
