import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { buildSite } from "../support/build-site.ts";
import { readSite } from "../support/built-site.ts";

const { second } = inject("builds");
const fixture = resolve("tests/fixtures/second-region");
let folder: string;
let output: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-rebuild-"));
  output = join(folder, "site");
  await cp(second.folder, output, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  [
    "services/unfug.yaml",
    "lat: 54.2311",
    "lat: 5.42311",
    "services/unfug.yaml:13:3  error  point-outside-region",
  ],
  [
    "pages/de/hafen/mit-der-faehre.mdx",
    "Wer wartet",
    "{process.exit(0)} Wer wartet",
    "pages/de/hafen/mit-der-faehre.mdx:34:1  error  body-not-allowed",
  ],
  // Found in the finished site, after all pages were written.
  [
    "pages/de/schule/kind-anmelden.mdx",
    "/ankommen/anmelden/#was-sie-mitbringen",
    "/data/nichts.json",
    "de/schule/kind-anmelden/index.html: the link /insel/data/nichts.json leads nowhere.",
  ],
])(
  "a mistake in %s stops the build and leaves the last site as it was",
  async (file, text, wrong, told) => {
    const content = await mkdtemp(join(folder, "content-"));
    await cp(fixture, content, { recursive: true });
    const path = join(content, file);
    const before = await readFile(path, "utf8");
    expect(before).toContain(text);
    await writeFile(path, before.replace(text, wrong));
    const build = await buildSite(content, output);
    expect(build.output).toContain(told);
    expect(build.status).toBe(1);
    expect(bytesOf(output)).toEqual(bytesOf(second.folder));
  },
);

test("the same content gives the same bytes in another time zone and language, after failed builds too", async () => {
  const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" };
  const build = await buildSite(fixture, output, elsewhere);
  expect(build.status).toBe(0);
  expect(bytesOf(output)).toEqual(bytesOf(second.folder));
});

/** Every file of a folder with a digest of its bytes. */
function bytesOf(path: string): Record<string, string> {
  const { files, read } = readSite(path);
  return Object.fromEntries(
    files.map((file) => [file, createHash("sha256").update(read(file)).digest("hex")]),
  );
}
