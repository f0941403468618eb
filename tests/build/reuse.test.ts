import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { buildSite } from "../support/build-site.ts";
import { copyOfBuild } from "../support/copy-of-build.ts";
import { siteBytes } from "../support/site-bytes.ts";

const { second } = inject("builds");
let folder: string;
let content: string;
let output: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-reuse-"));
  ({ content, output } = await copyOfBuild(second.folder, folder));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

// The title of a page that others link to, a translation, and what a letter says of a term.
const edits: [file: string, from: RegExp, to: string][] = [
  ["pages/de/ankommen/anmelden.mdx", /^title: .*$/m, "title: Auf der Insel bleiben"],
  ["pages/ar/hafen/mit-der-faehre.mdx", /^reviewed: .*$/m, "reviewed: 2026-11-02"],
];

test("after edits only what they change is written, and the site has the bytes of a clean build", async () => {
  for (const [file, from, to] of edits) {
    const before = await readFile(join(content, file), "utf8");
    expect(before).toMatch(from);
    await writeFile(join(content, file), before.replace(from, to));
  }
  const build = await buildSite(content, output);
  expect(build.status, build.output).toBe(0);
  const written = Number(/writing pages: 0 of (\d+)/.exec(build.output)?.[1]);
  expect(written).toBeGreaterThan(0);
  expect(written).toBeLessThan(400);
  const clean = await buildSite(content, join(folder, "clean"));
  expect(siteBytes(output)).toEqual(siteBytes(clean.folder));
});
