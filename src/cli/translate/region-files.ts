import { pageTexts, readFiles, type PageTexts } from "../../load/files.ts";
import type { LocatedContent } from "../../schema/content.ts";
import type { Page } from "../../schema/page.ts";
import { fileText, type FileText } from "./file-text.ts";
import { termFinder, type TermHit } from "./glossary-hits.ts";

/** What a translation into one language is made from. */
export interface TranslationDesk {
  content: LocatedContent;
  locale: string;
  files: ReadonlyMap<string, FileText>;
  /** The official words by the ids of their terms. */
  words: ReadonlyMap<string, string>;
  hitsIn: (text: string) => TermHit[];
}

/** A page with its text, cut into the pieces that are translated. */
export interface PageFile {
  page: Page;
  file: FileText;
  texts: PageTexts;
}

/** Lays out the texts of a content folder for one language. */
export async function openDesk(
  folder: string,
  content: LocatedContent,
  locale: string,
): Promise<TranslationDesk> {
  const all = await readFiles(folder);
  const files = all.filter(({ path }) => /\.(?:yaml|mdx)$/.test(path));
  return {
    content,
    locale,
    files: new Map(files.map(({ path, bytes }) => [path, fileText(bytes)])),
    words: new Map(content.terms.map(({ id, term }) => [id, term])),
    hitsIn: termFinder(content.terms, locale),
  };
}

/** A page of the region as its file has it; nothing where the file is gone. */
export function pageFile({ files }: TranslationDesk, page: Page): PageFile | undefined {
  const file = files.get(page.file);
  const texts = file && pageTexts(file.text, page.file);
  return file && texts && { page, file, texts };
}

/** The official pages, each with its translation if there is one. */
export function pagePairs({ content, locale }: Pick<TranslationDesk, "content" | "locale">): {
  original: Page;
  translation: Page | undefined;
}[] {
  const key = ({ topic, slug }: Page) => `${topic}/${slug}`;
  const translations = new Map(
    content.pages.filter((page) => page.locale === locale).map((page) => [key(page), page]),
  );
  return content.pages
    .filter((page) => page.locale === content.site.officialLocale)
    .map((original) => ({ original, translation: translations.get(key(original)) }));
}

/** The file of a page in another language. */
export function translatedPath({ topic, slug }: Page, locale: string): string {
  return `pages/${locale}/${topic}/${slug}.mdx`;
}
