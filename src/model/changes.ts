import { formatDate } from "../i18n/format.ts";
import type { Page } from "../schema/page.ts";
import type { Region } from "./region.ts";

/** What changed in a page on one day. */
export interface Change {
  /** As `2026-11-22`. */
  date: string;
  texts: { text: string; lang: string }[];
}

/** What changed in a page, the newest first: the official page says what, a translation says it in its language where it does. */
export function changesOf(region: Region, page: Page): Change[] {
  const { officialLocale } = region.site;
  const official = region.pages.get(`${officialLocale}/${page.topic}/${page.slug}`) ?? page;
  const days = new Set([...official.changes, ...page.changes].map(({ date }) => date));
  const on = (day: string, { changes, locale }: Page) =>
    changes.filter(({ date }) => date === day).map(({ text }) => ({ text, lang: locale }));
  return [...days]
    .sort()
    .reverse()
    .map((date) => {
      const [own, there] = [on(date, page), on(date, official)];
      return { date, texts: [...own, ...there.slice(own.length)] };
    });
}

/** What changed in a page, as its foot shows it. */
export interface ChangesModel {
  /** The day of the newest change, where that is not the day of the review. */
  last: string | undefined;
  /** `lang` is set only where it is not the reader's. */
  list: { date: string; texts: { text: string; lang: string | undefined }[] }[];
}

/** Makes the list of changes of a page for readers of a language. */
export function changesModel(region: Region, page: Page, locale: string): ChangesModel {
  const changes = changesOf(region, page);
  const [newest] = changes;
  return {
    last: newest && newest.date !== page.reviewed ? formatDate(newest.date, locale) : undefined,
    list: changes.map(({ date, texts }) => ({
      date: formatDate(date, locale),
      texts: texts.map(({ text, lang }) => ({ text, lang: lang === locale ? undefined : lang })),
    })),
  };
}
