import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeSearchIndex } from "../../../src/integrations/search-index.ts";

test("pages are counted by their language, and those that do not belong in the search are not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-search-"));
  const page = (language: string, part: string) =>
    `<!doctype html><html lang="${language}"><body><main ${part}><h1>Title</h1><p>Words</p></main></body></html>`;
  const pages = {
    en: page("en", "data-pagefind-body"),
    "en/more": page("en", "data-pagefind-body"),
    "pt-BR": page("pt-BR", "data-pagefind-body"),
    docs: page("de", ""),
  };
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, "index.html"), html);
  }
  expect(Object.fromEntries(await writeSearchIndex(folder))).toEqual({ en: 2, "pt-br": 1 });
  expect(await readdir(join(folder, "pagefind"))).toContain("pagefind-entry.json");
  await rm(folder, { recursive: true });
});
