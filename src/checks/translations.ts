import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { Page } from "../schema/page.ts";

/** A page that is not in the official language, with the one that it translates. */
export interface Translation {
  page: Page;
  original: Page | undefined;
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
  const { officialLocale, locales } = content.site;
  const codes = new Set(locales.map(({ code }) => code));
  if (!codes.has(officialLocale)) return [];
  const topics = new Set(content.taxonomy.topics.map(({ id }) => id));
  const unread = new Set(content.unread);
  const originals = new Map(
    content.pages
      .filter(({ locale }) => locale === officialLocale)
      .map((page) => [key(page), page]),
  );
  return content.pages.flatMap((page) => {
    const { locale, topic } = page;
    if (locale === officialLocale || !codes.has(locale)) return [];
    if (!topics.has(topic) || unread.has(`pages/${officialLocale}/${key(page)}.mdx`)) return [];
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

function withoutOriginal(page: Page, official: string): Issue {
  const message = say`This translation has no page in the official language (${official}).`;
  const fix = say`Write pages/${official}/${key(page)}.mdx first.`;
  return issue({ code: "translation-without-original", file: page.file, line: 1, message, fix });
}

/** What a page is called in every language. */
function key({ topic, slug }: Page): string {
  return `${topic}/${slug}`;
}
