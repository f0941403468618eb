import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { Page, Writing } from "../schema/page.ts";
import { storyFolder, type Story } from "../schema/story.ts";
import { writingFile } from "../model/writings.ts";

/** A text that is not in the official language, with the one that it translates: two pages, or two stories. */
export interface Translation<Text extends Writing = Writing> {
  page: Text;
  original: Text | undefined;
}

/** Languages without a page, and translations without an original. */
export function translationIssues(content: LocatedContent): Issue[] {
  const { officialLocale } = content.site;
  return [
    ...emptyLocales(content),
    ...translationsOf(content).flatMap(({ page, original }) =>
      original ? [] : [withoutOriginal(page, officialLocale)],
    ),
  ];
}

/** The translations of a region; those whose folder or original is told elsewhere are left out. */
export function translationsOf(content: LocatedContent): Translation[] {
  return [...translatedPages(content), ...translatedStories(content)];
}

/** The pages among them. */
export function translatedPages(content: LocatedContent): Translation<Page>[] {
  const topics = new Set(content.taxonomy.topics.map(({ id }) => id));
  return translationsAmong(content.pages, content).filter(({ page }) => topics.has(page.topic));
}

/** The stories among them. */
export function translatedStories(content: LocatedContent): Translation<Story>[] {
  return translationsAmong(content.stories, content);
}

function translationsAmong<Text extends Writing>(
  texts: readonly Text[],
  { site, unread: paths }: LocatedContent,
): Translation<Text>[] {
  const { officialLocale, locales } = site;
  const codes = new Set(locales.map(({ code }) => code));
  if (!codes.has(officialLocale)) return [];
  const unread = new Set(paths);
  const originals = new Map(
    texts.filter(({ locale }) => locale === officialLocale).map((text) => [key(text), text]),
  );
  return texts.flatMap((page) => {
    if (page.locale === officialLocale || !codes.has(page.locale)) return [];
    if (unread.has(writingFile(page, officialLocale))) return [];
    return [{ page, original: originals.get(key(page)) }];
  });
}

function emptyLocales({ site, pages, unread, locate }: LocatedContent): Issue[] {
  const folders = [...pages.map(({ file }) => file), ...unread].flatMap(
    (path) => /^pages\/([^/]+)\//.exec(path)?.[1] ?? [],
  );
  const filled = new Set(folders);
  return site.locales.flatMap(({ code }, index) => {
    if (filled.has(code)) return [];
    const at = locate("site.yaml", ["locales", index]);
    const message = say`There is no page in the language "${code}".`;
    const fix = say`Add pages in pages/${code}/, or remove the language from site.yaml.`;
    return [issue({ code: "locale-empty", file: "site.yaml", ...at, message, fix })];
  });
}

function withoutOriginal(page: Writing, official: string): Issue {
  const message =
    page.topic === storyFolder
      ? say`This translation has no story in the official language (${official}).`
      : say`This translation has no page in the official language (${official}).`;
  const fix = say`Write ${writingFile(page, official)} first.`;
  return issue({ code: "translation-without-original", file: page.file, line: 1, message, fix });
}

/** What a text is called in every language. */
function key({ topic, slug }: Writing): string {
  return `${topic}/${slug}`;
}
