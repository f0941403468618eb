import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readContent, readFiles, setFrontMatter } from "../../../src/load/files.ts";
import { contentFiles } from "../../support/example-content.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-content-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(join(folder, path, ".."), { recursive: true });
  await writeFile(join(folder, path), content);
}

test("files come sorted by path, without hidden files and what symbolic links lead to", async () => {
  await write("b.yaml", "");
  await write("a/z.yaml", "z");
  await write("a/.DS_Store", "");
  await symlink(tmpdir(), join(folder, "elsewhere"));
  await symlink(folder, join(folder, "a/loop"));
  const files = await readFiles(folder);
  expect(files.map(({ path }) => path)).toEqual(["a/z.yaml", "b.yaml"]);
  expect(String(files[0]?.bytes)).toBe("z");
});

test("a content folder on disk reads as the same content as in memory", async () => {
  for (const { path, bytes } of contentFiles()) await write(path, bytes);
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

test("a field set in a front matter leaves comments, other fields and the body as they are", async () => {
  await write("a.mdx", "---\n# first\ntitle: A\norder: 1\n---\n\nText\n---\nmore");
  await setFrontMatter(join(folder, "a.mdx"), "translation", { of: "nl" });
  expect(await readFile(join(folder, "a.mdx"), "utf8")).toBe(
    "---\n# first\ntitle: A\norder: 1\ntranslation:\n  of: nl\n---\n\nText\n---\nmore",
  );
});
