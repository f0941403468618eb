import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import {
  readRecord,
  writeRecord,
  type BuildRecord,
} from "../../../src/integrations/reuse/build-record.ts";
import { packedPage, PageStore } from "../../../src/integrations/reuse/page-store.ts";
import { fileOfPath, fileOfRequest } from "../../../src/integrations/reuse/path-file.ts";
import { watchContent } from "../../../src/integrations/reuse/watched-content.ts";
import { readPage } from "../../../src/integrations/verify/finished-page.ts";
import type { Content } from "../../../src/schema/content.ts";

const pages = [
  { title: "Register", body: ["a"] },
  { title: "Rent", body: ["b"] },
];
const content = { pages, services: [], municipalities: [], newestYear: 2026 } as unknown as Content;

test("what two workers read of pages at the same time is told apart, and what nobody reads is not named", async () => {
  const watched = watchContent(content);
  const [one, other] = [new Set<string>(), new Set<string>()];
  const turn = () => new Promise((done) => setTimeout(done));
  await Promise.all([
    watched.reading(one, async () => {
      await turn();
      expect(watched.content.pages[0]?.title).toBe("Register");
    }),
    watched.reading(other, async () => {
      await turn();
      expect({ ...watched.content.pages[1] }).toEqual(pages[1]);
    }),
  ]);
  expect([...one]).toEqual(["0 title"]);
  expect([...other]).toEqual(["1 *", "1 title", "1 body"]);
  expect([...watched.shared]).toEqual([]);
});

test("what is read for all together belongs to everything, and to nobody once more", async () => {
  const watched = watchContent(content);
  expect(watched.content.pages.map(({ title }) => title)).toEqual(["Register", "Rent"]);
  const reads = new Set<string>();
  await watched.reading(reads, () => Promise.resolve(watched.content.pages[0]?.title));
  expect([...watched.shared]).toEqual(["0 title", "1 title"]);
  expect([...reads]).toEqual([]);
});

test("pages that were read come out of their small form as they were", () => {
  const html = [
    `<html lang="nl"><head><link rel="canonical" href="https://x.example/nl/"><style>a{}</style></head><main id="top"><a href="/nl/map/">x</a></main></html>`,
    `<html lang="ar"><meta name="robots" content="noindex"><main data-pagefind-body></main></html>`,
  ];
  const read = html.map(readPage);
  const [here, there] = [new PageStore(), new PageStore()];
  for (const page of read) here.add(page);
  const packed = JSON.parse(JSON.stringify(here.packed)) as PageStore["packed"];
  there.add(readPage(`<html lang="fr"><main id="top">x</main></html>`));
  there.addPacked(packed);
  for (const page of read) {
    expect(packedPage(packed, page.digest)).toEqual(page);
    expect(there.page(page.digest)).toEqual(page);
  }
  expect(packedPage(packed, "toString")).toBeUndefined();
});

test.each([
  ["/nl/housing", "page", "https://x.example/insel/nl/housing/", "nl/housing/index.html"],
  ["/", "page", "https://x.example/insel/", "index.html"],
  ["/404", "page", "https://x.example/insel/404.html", "404.html"],
  ["/404", "page", "https://x.example/insel/404/", "404.html"],
  ["/data/map.json", "endpoint", "https://x.example/insel/data/map.json", "data/map.json"],
])("the path %s of a %s is asked for as %s and written to %s", (pathname, type, url, file) => {
  const route = { type } as Parameters<typeof fileOfPath>[0]["route"];
  expect(fileOfPath({ pathname, route })).toBe(file);
  expect(fileOfRequest(url, route, "/insel/")).toBe(file);
});

test("a record that cannot be kept stops nothing and leaves nothing, and many outputs leave few records", () => {
  const folder = mkdtempSync(join(tmpdir(), "rotonde-record-"));
  const cwd = vi.spyOn(process, "cwd").mockReturnValue(folder);
  const record = { ground: "today" } as BuildRecord;
  writeRecord("/site", record);
  expect(readRecord("/site")).toEqual(record);
  const [name = ""] = readdirSync(join(folder, ".astro"));
  rmSync(join(folder, ".astro", name));
  // What is in the way cannot be replaced by a file.
  mkdirSync(join(folder, ".astro", name, "full"), { recursive: true });
  writeRecord("/site", record);
  expect(readRecord("/site")).toBeUndefined();
  expect(existsSync(join(folder, ".astro", `${name}.new`))).toBe(false);
  for (let other = 0; other < 20; other += 1) writeRecord(`/site-${other}`, record);
  expect(readdirSync(join(folder, ".astro")).length).toBeLessThanOrEqual(11);
  cwd.mockRestore();
  rmSync(folder, { recursive: true });
});
