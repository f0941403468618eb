import { join } from "node:path";
import * as pagefind from "pagefind";

/** Makes the search index of a finished build; fails when a language has no page in it. */
export async function writeSearchIndex(
  folder: string,
  locales: readonly string[],
): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ includeCharacters: "" });
  if (!index) throw new Error(`The search index could not be made: ${errors.join(" ")}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
  await pagefind.close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0)
    throw new Error(`The search index could not be made: ${problems.join(" ")}`);
  const entry = (await import(join(folder, "pagefind", "pagefind-entry.json"), {
    with: { type: "json" },
  })) as { default: { languages: Record<string, { page_count: number }> } };
  const missing = locales.filter(
    (locale) => (entry.default.languages[locale.toLowerCase()]?.page_count ?? 0) === 0,
  );
  if (missing.length > 0) throw new Error(`The search index lacks: ${missing.join(", ")}.`);
  return added.page_count;
}
