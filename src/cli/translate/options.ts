import { messageCatalogue } from "../../i18n/messages.ts";
import { reportOptions } from "../../integrations/report-options.ts";
import { contentFolder, readContent } from "../../load/files.ts";
import type { LocatedContent } from "../../schema/content.ts";
import { say, type Message } from "../../schema/message.ts";
import { pathInside } from "./path-inside.ts";
import { translatedPath } from "./region-files.ts";

/** Why a command goes no further, and the exit code. */
export interface Stop {
  code: 1 | 2;
  message: Message;
}

/** How a command speaks; nothing where a language or format is not known. */
export function speaking(lang: string | undefined, format: string, formats: readonly string[]) {
  const isKnown = formats.includes(format) && (lang === undefined || messageCatalogue(lang));
  return isKnown ? reportOptions(lang) : undefined;
}

/** The content of the region, where it can be read. */
export async function openContent(): Promise<{ folder: string; content: LocatedContent } | Stop> {
  const folder = contentFolder();
  const { content } = await readContent(folder);
  if (content) return { folder, content };
  return { code: 1, message: say`The content has problems; run: npm run rotonde -- check` };
}

/** Why texts cannot be translated into a language; nothing where they can. */
export function languageProblem(content: LocatedContent, locale: string): Stop | undefined {
  const { officialLocale, locales } = content.site;
  const others = locales.map(({ code }) => code).filter((code) => code !== officialLocale);
  if (others.includes(locale)) return undefined;
  return {
    code: 2,
    message: say`“${locale}” is no language to translate into; site.yaml has: ${others.join(", ")}.`,
  };
}

/** The official pages that somebody named, by file or as topic/page; a translation stands for its original. */
export function namedPages(
  { pages, site }: LocatedContent,
  folder: string,
  named: readonly string[],
): string[] | Stop {
  const originals = pages.filter(({ locale }) => locale === site.officialLocale);
  const found = named.map((name) => {
    const path = pathInside(folder, name);
    return originals.find((page) => {
      const files = site.locales.map(({ code }) => translatedPath(page, code));
      return files.includes(path) || files.includes(name) || name === `${page.topic}/${page.slug}`;
    })?.file;
  });
  const unknown = named.filter((_, index) => found[index] === undefined);
  if (unknown.length > 0)
    return { code: 2, message: say`No page that can be read: ${unknown.join(", ")}` };
  return found.filter((file) => file !== undefined);
}
