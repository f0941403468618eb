import { join } from "node:path";
import { contentFolder, pageTexts, readContent, readFiles } from "../../load/files.ts";
import type { Writing } from "../../schema/page.ts";
import { writingsOf } from "../../model/writings.ts";
import { writeFiles } from "../import/write-files.ts";
import { fileText, withEdits, type FileText } from "./file-text.ts";
import { pathInside } from "./path-inside.ts";
import { acceptedVersion, fieldEdit } from "./version-stamp.ts";

export const help = `rotonde translate accept [FILE…]

Notes in each translation (all of them if no file is named) which version of the
official text it translates. Run it after comparing the two.`;

/** Writes the `translation` field of pages and stories; 2 for a wrong use. */
export async function run(files: string[]): Promise<number> {
  const folder = contentFolder();
  const { content } = await readContent(folder);
  if (!content) {
    console.error("The content has problems; run: npm run rotonde -- check");
    return 1;
  }
  const { officialLocale } = content.site;
  const texts = writingsOf(content);
  const originals = new Map(
    texts
      .filter(({ locale }) => locale === officialLocale)
      .map((page) => [`${page.topic}/${page.slug}`, page]),
  );
  const wanted = new Set(files.map((file) => pathInside(folder, file)));
  const unknown = [...wanted].filter((file) => !texts.some((page) => page.file === file));
  if (unknown.length > 0) {
    console.error(`No page that can be read: ${unknown.join(", ")}`);
    return 2;
  }
  const translations = texts.filter(
    ({ locale, file }) => locale !== officialLocale && (wanted.size === 0 || wanted.has(file)),
  );
  const onDisk = new Map(
    (await readFiles(folder)).map(({ path, bytes }) => [path, fileText(bytes)] as const),
  );
  const failure = writeFiles(
    translations.flatMap((page) => {
      const original = originals.get(`${page.topic}/${page.slug}`);
      const file = onDisk.get(page.file);
      if (!original || !file) return [];
      const text = accepted(page.file, file, original);
      return text === file.raw ? [] : [{ path: join(folder, page.file), text, before: file.raw }];
    }),
  );
  if (failure) {
    console.error(`${failure.path} cannot be written (${failure.code}); nothing was changed.`);
    return 1;
  }
  console.log(`Noted the version in ${translations.length} translations.`);
  return 0;
}

/** The file of a translation that says which version it translates; every other byte stays. */
function accepted(path: string, file: FileText, original: Writing): string {
  const texts = pageTexts(file.text, path);
  return texts
    ? withEdits(file, [fieldEdit(texts, "translation", acceptedVersion(original))])
    : file.raw;
}
