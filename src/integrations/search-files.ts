import { createHash } from "node:crypto";
import { searchFiles } from "../export/search/search-files.ts";
import { localeCodes, type Region } from "../model/region.ts";
import type { Reuse } from "./reuse/reuse.ts";
import type { FileTexts } from "./write-files.ts";

/** Where the search index of a language lies in a site. */
export const searchFolder = (locale: string): string => `data/search/${locale}`;

/** Writes the search index of each language, unless it is there from the last build. */
export async function writeSearchFiles(region: Region, reuse: Reuse): Promise<void> {
  for (const locale of localeCodes(region.site))
    await reuse.together(`search ${locale}`, "", () =>
      Promise.resolve({ files: filesOf(region, locale), fact: undefined }),
    );
}

/** The files of an index; all but its beginning lie in a folder that is named by what they hold. */
function filesOf(region: Region, locale: string): FileTexts {
  const { index, files } = searchFiles(region, locale);
  const texts = [...files].map(([name, data]) => [name, JSON.stringify(data)] as const);
  const version = createHash("sha256")
    .update(JSON.stringify([index, texts]))
    .digest("hex")
    .slice(0, 12);
  const folder = searchFolder(locale);
  return new Map([
    [`${folder}/index.json`, JSON.stringify({ version, ...index })],
    ...texts.map(([name, text]) => [`${folder}/${version}/${name}`, text] as const),
  ]);
}
