import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as pagefind from "pagefind";

/** What Pagefind adds for sites that show its own search field. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Makes the search index of a finished site; gives the number of its pages by language, in small letters. */
export async function writeSearchIndex(folder: string): Promise<Map<string, number>> {
  const { index, errors } = await pagefind.createIndex({ includeCharacters: "" });
  if (!index) throw searchError(errors);
  const added = await index.addDirectory({ path: folder });
  // Pagefind would come to a halt without a word where it writes to a full disk itself.
  const made = await index.getFiles();
  await pagefind.close();
  if (added.errors.length + made.errors.length > 0)
    throw searchError([...added.errors, ...made.errors]);
  for (const { path, content } of made.files.filter(({ path }) => !unused.test(path))) {
    const file = join(folder, "pagefind", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return pagesByLanguage(made.files);
}

function searchError(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join(" ")}`);
}

function pagesByLanguage(files: pagefind.IndexFile[]): Map<string, number> {
  const entry = files.find(({ path }) => path === "pagefind-entry.json");
  if (!entry) return new Map();
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as {
    languages: Record<string, { page_count: number }>;
  };
  return new Map(Object.entries(languages).map(([code, { page_count }]) => [code, page_count]));
}
