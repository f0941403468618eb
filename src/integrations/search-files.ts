import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { searchFiles } from "../export/search/search-files.ts";
import { localeCodes, type Region } from "../model/region.ts";

/** Where the search index of a language lies in a site. */
export const searchFolder = (locale: string): string => `data/search/${locale}`;

/** Writes the search index of each language; its files lie in a folder that is named by what they hold. */
export async function writeSearchFiles(region: Region, site: string): Promise<void> {
  for (const locale of localeCodes(region.site)) {
    const { index, files } = searchFiles(region, locale);
    const texts = [...files].map(([name, data]) => [name, JSON.stringify(data)] as const);
    const version = createHash("sha256")
      .update(JSON.stringify([index, texts]))
      .digest("hex")
      .slice(0, 12);
    const all = [
      ["index.json", JSON.stringify({ version, ...index })] as const,
      ...texts.map(([name, text]) => [`${version}/${name}`, text] as const),
    ];
    await mkdir(join(site, searchFolder(locale), version), { recursive: true });
    for (const [name, text] of all) await writeFile(join(site, searchFolder(locale), name), text);
  }
}
