import { join, relative, resolve } from "node:path";
import { contentFolder, readContent, setFrontMatter } from "../../load/files.ts";
import type { Page } from "../../schema/page.ts";

export const help = `rotonde translate accept [FILE…]

Notes in each translation (all of them if no file is named) which version of the
official text it translates. Run it after comparing the two.`;

/** Writes the `translation` field of pages; 2 for a wrong use. */
export async function run(args: string[]): Promise<number> {
  const [verb, ...files] = args;
  if (verb !== "accept") {
    console.error(help);
    return 2;
  }
  const folder = contentFolder();
  const { content } = await readContent(folder);
  if (!content) {
    console.error("The content has problems; run: npm run rotonde -- check");
    return 1;
  }
  const { officialLocale } = content.site;
  const wanted = new Set(files.map((file) => pathInside(folder, file)));
  const unknown = [...wanted].filter((file) => !content.pages.some((page) => page.file === file));
  if (unknown.length > 0) {
    console.error(`No page that can be read: ${unknown.join(", ")}`);
    return 2;
  }
  const translations = content.pages.filter(
    ({ locale, file }) => locale !== officialLocale && (wanted.size === 0 || wanted.has(file)),
  );
  for (const page of translations) {
    const original = content.pages.find(
      ({ locale, topic, slug }) =>
        locale === officialLocale && topic === page.topic && slug === page.slug,
    );
    if (original) await accept(join(folder, page.file), original);
  }
  console.log(`Noted the version in ${translations.length} translations.`);
  return 0;
}

async function accept(path: string, { locale, blocks, hash, reviewed }: Page): Promise<void> {
  const hashes = Object.fromEntries(blocks.map((block) => [block.id, block.hash]));
  await setFrontMatter(path, "translation", { of: locale, hash, blocks: hashes, date: reviewed });
}

/** A page's path in the content folder, whether it was named from there, as the checks do, or from where we are. */
function pathInside(folder: string, file: string): string {
  const path = relative(folder, resolve(file));
  return path.startsWith("..") ? file : path;
}
