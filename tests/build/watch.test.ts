import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { buildSite, startBuild, type RunningBuild } from "../support/build-site.ts";
import { copyOfBuild } from "../support/copy-of-build.ts";
import { siteBytes } from "../support/site-bytes.ts";

const { second } = inject("builds");
let folder: string;
let content: string;
let output: string;
let build: RunningBuild;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-watch-"));
  ({ content, output } = await copyOfBuild(second.folder, folder));
  build = startBuild(content, output, { args: ["--watch"] });
  await build.printed("waiting for changes");
});

afterAll(async () => {
  build.kill();
  await build.ended;
  await rm(folder, { recursive: true, force: true });
});

const pages = [
  "de/ankommen/anmelden",
  "de/hafen/mit-der-faehre",
  "de/schule/kind-anmelden",
  "ar/ankommen/anmelden",
  "ar/hafen/mit-der-faehre",
];
const word = fc.stringMatching(/^[a-z]{3,12}$/);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(" "));
const day = fc.integer({ min: 1, max: 20 }).map((day) => `2026-11-${String(day).padStart(2, "0")}`);

/** What an editor may do to a text; each gives the text as it is after it. */
const change = fc.oneof(
  words.map((title) => (text: string) => text.replace(/^title: .*$/m, `title: Ein ${title}`)),
  words.map((text) => (old: string) => old.replace(/^description: .*$/m, `description: ${text}`)),
  words.map((who) => (text: string) => text.replace(/^authority: .*$/m, `authority: ${who}`)),
  day.map((day) => (text: string) => text.replace(/^reviewed: .*$/m, `reviewed: ${day}`)),
  words.map((heading) => (text: string) => `${text}\n## Mehr ${heading}\n\nUnd ${heading}.\n`),
  fc.constant((text: string) => `${text}\nWas ein <Term id="inselschein">Schein</Term> ist.\n`),
);
const order = fc
  .nat(99)
  .map((order) => (text: string) => text.replace(/^order: .*$/m, `order: ${order}`));
const edit = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom(...pages), change) },
  // The one without a translation, which would have to say the same.
  { weight: 1, arbitrary: fc.tuple(fc.constant("de/schule/kind-anmelden"), order) },
);
const edits = fc.array(edit, { minLength: 6, maxLength: 6 });

test("a build that stays awake has each saved text on the site, which has the bytes of a clean build after all of them", async () => {
  const seed = Number(process.env["PROPERTY_SEED"] ?? 20261123);
  const [made = []] = fc.sample(edits, { seed, numRuns: 1 });
  for (const [number, [page, change]] of made.entries()) {
    const file = join(content, "pages", `${page}.mdx`);
    const mark = `Gespeichert${number}`;
    await writeFile(file, `${change(await readFile(file, "utf8"))}\n${mark}.\n`);
    await shown(join(output, page, "index.html"), mark, ` with the seed ${seed}`);
  }
  const clean = await buildSite(content, join(folder, "clean"));
  expect(clean.status, clean.output).toBe(0);
  expect(siteBytes(output), `with the seed ${seed}`).toEqual(siteBytes(clean.folder));
});

test("content with a mistake leaves the site as it is, and what mends it is seen", async () => {
  const file = join(content, "pages/de/schule/kind-anmelden.mdx");
  const good = await readFile(file, "utf8");
  const before = siteBytes(output);
  await writeFile(file, good.replace(/^order: .*$/m, "order: first"));
  await build.printed("1 error");
  expect(siteBytes(output)).toEqual(before);
  await writeFile(file, `${good}\nWieder gut.\n`);
  await shown(join(output, "de/schule/kind-anmelden/index.html"), "Wieder gut");
});

test("a change of more than texts builds all of the site again", async () => {
  const file = join(content, "site.yaml");
  const before = await readFile(file, "utf8");
  await writeFile(file, before.replace(/^name:\n {2}de: .*$/m, "name:\n  de: Andere Inseln"));
  await shown(join(output, "de/index.html"), "Andere Inseln");
  build.kill();
  // For texts alone that was never needed.
  expect((await build.ended).output.match(/more than texts changed/g)).toHaveLength(1);
});

/** Waits until a page of the finished site has some words; while sites are exchanged it may be away for a moment. */
async function shown(page: string, words: string, hint = ""): Promise<void> {
  const hasWords = async () => (await readFile(page, "utf8").catch(() => "")).includes(words);
  const message = `${words} is on the site${hint}`;
  await expect.poll(hasWords, { timeout: 60_000, interval: 50, message }).toBe(true);
}
