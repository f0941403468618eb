import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { contentFolder, readContent, readFiles } from "../../../src/load/files.ts";
import { contentFiles, type Files } from "../../support/example-content.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-content-"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, path, ".."), { recursive: true });
  await writeFile(join(folder, path), content);
}

async function writeExample(changes: Files = {}): Promise<void> {
  for (const { path, bytes } of contentFiles(changes)) await write(path, bytes);
}

const found = async () => (await readContent(folder)).issues.map(({ file, code }) => [file, code]);

test.each([
  ["region", "region"],
  ["", "content"],
])("ROTONDE_CONTENT=%s: the content folder is %s", (value, name) => {
  vi.stubEnv("ROTONDE_CONTENT", value);
  expect(contentFolder()).toBe(resolve(name));
});

test("files come sorted by path, without hidden files and what symbolic links lead to", async () => {
  await write("site.yaml", "");
  await write("services/z.yaml", "z");
  await write("services/.DS_Store", "");
  await symlink(tmpdir(), join(folder, "elsewhere"));
  await symlink(folder, join(folder, "services/loop"));
  const files = await readFiles(folder);
  expect(files.map(({ path }) => path)).toEqual(["services/z.yaml", "site.yaml"]);
  expect(String(files[0]?.bytes)).toBe("z");
});

test("a content folder on disk reads as the same content as in memory", async () => {
  await writeExample();
  const { content, issues } = await readContent(folder);
  expect(issues).toEqual([]);
  expect(content?.pages.map(({ file }) => file)).toEqual([
    "pages/en/housing/deposit.mdx",
    "pages/en/housing/find-a-home.mdx",
    "pages/fr/housing/find-a-home.mdx",
    "pages/nl/housing/deposit.mdx",
    "pages/nl/housing/find-a-home.mdx",
    "pages/nl/housing/moving.mdx",
  ]);
});

test("files that are not on disk yet can be read along, in the place of those that are", async () => {
  await writeExample();
  const added = contentFiles({ "site.yaml": "" }).filter(({ path }) => path === "site.yaml");
  expect((await readContent(folder, added)).issues).toMatchObject([
    { file: "site.yaml", code: "file-empty" },
  ]);
});

test("a linked site.yaml is told once: it is not missing too", async () => {
  await writeExample({ "site.yaml": undefined });
  await write("kept/site.yml", "");
  await symlink(join(folder, "kept/site.yml"), join(folder, "site.yaml"));
  expect(await found()).toEqual([
    ["site.yaml", "file-link"],
    ["kept/site.yml", "file-type"],
  ]);
});

test("what a link hides is not missed at every mention of it", async () => {
  await writeExample({ "municipalities/gent.yaml": undefined });
  await symlink("nowhere", join(folder, "municipalities/gent.yaml"));
  const { content } = await readContent(folder);
  expect(content?.unread).toContain("municipalities/gent.yaml");
});

test("a folder that is not there or empty is one problem, without content", async () => {
  expect(await found()).toEqual([["site.yaml", "file-missing"]]);
  expect(await readContent(join(folder, "nothing"))).toMatchObject({
    content: undefined,
    issues: [{ file: "site.yaml", code: "file-missing" }],
  });
});
