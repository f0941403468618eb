import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MadeTogether, Reuse } from "../../../src/integrations/reuse/reuse.ts";
import { searchedPages, writeSearchIndex } from "../../../src/integrations/search-index.ts";
import { readFinishedSite } from "../../../src/integrations/verify/finished-site.ts";
import { writeFiles } from "../../../src/integrations/write-files.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-search-"));
});
afterEach(() => rm(folder, { recursive: true }));

const page = (language: string, part: string) =>
  `<!doctype html><html lang="${language}"><body><main ${part}><h1>Title</h1><p>Words</p></main></body></html>`;

/** Has everything made, and tells by which names and keys. */
function nothingKept() {
  const asked: string[][] = [];
  const together = vi.fn(
    async (name: string, key: string, make: () => Promise<MadeTogether<unknown>>) => {
      asked.push([name, key]);
      const { files, fact } = await make();
      await writeFiles(folder, files);
      return fact;
    },
  );
  return { asked, reuse: { together } as unknown as Reuse };
}

test("pages are counted by their language, those that do not belong in the search are not, and only changed languages are made again", async () => {
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
  const [first, second] = [nothingKept(), nothingKept()];
  const before = searchedPages(readFinishedSite(folder).pages);
  const counted = await writeSearchIndex(folder, before, first.reuse);
  expect(Object.fromEntries(counted)).toEqual({ en: 2, "pt-br": 1 });
  expect(await readdir(join(folder, "pagefind"))).toContain("pagefind-entry.json");
  expect(first.asked.map(([name]) => name)).toEqual(["pagefind en", "pagefind pt-BR"]);

  await writeFile(join(folder, "pt-BR/index.html"), page("pt-BR", "data-pagefind-body lang=pt"));
  await writeSearchIndex(folder, searchedPages(readFinishedSite(folder).pages), second.reuse);
  expect(second.asked[0]).toEqual(first.asked[0]);
  expect(second.asked[1]).not.toEqual(first.asked[1]);
});
