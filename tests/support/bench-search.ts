import { chromium, type Page } from "@playwright/test";
import { serveFolder } from "../../src/cli/serve.ts";
import { localeCodes, type Region } from "../../src/model/region.ts";
import { ensureBrowser } from "./find-browser.ts";
import {
  addressesFor,
  placeOf,
  qualityOf,
  questionsIn,
  readerOf,
  type Quality,
} from "./search-quality.ts";

/** How well the questions of a language are answered: by the site's search, and by Pagefind as it is. */
export interface SearchQuality {
  locale: string;
  ours: Quality;
  pagefind: Quality;
}

/** What is used of Pagefind's program. */
interface Pagefind {
  search(query: string): Promise<{
    results: { data(): Promise<{ url: string; sub_results: { url: string }[] }> }[];
  }>;
}

const looked = 10;

/** Asks the questions of every language of a built site. */
export async function measureSearch(site: string, region: Region): Promise<SearchQuality[]> {
  const server = await serveFolder(site);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    const measured: SearchQuality[] = [];
    for (const locale of localeCodes(region.site)) {
      const questions = questionsIn(locale);
      if (questions.length === 0) continue;
      const reader = readerOf(region, locale);
      const ours: number[] = [];
      for (const question of questions)
        ours.push(placeOf(question, await addressesFor(reader, locale, question.q)));
      await page.goto(`${server.url}${locale}/search/`);
      const found = await askPagefind(
        page,
        questions.map(({ q }) => q),
      );
      const pagefind = questions.map((question, index) =>
        placeOf(
          question,
          (found[index] ?? []).map((address) => address.replace(`/${locale}/`, "/")),
        ),
      );
      measured.push({ locale, ours: qualityOf(ours), pagefind: qualityOf(pagefind) });
    }
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The addresses that Pagefind finds for each query; of the glossary, the word that it finds best. */
function askPagefind(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(
    async ({ queries, looked }) => {
      const program = "/pagefind/pagefind.js";
      const pagefind = (await import(program)) as Pagefind;
      const found: string[][] = [];
      for (const query of queries) {
        const { results } = await pagefind.search(query);
        const hits = await Promise.all(results.slice(0, looked).map((result) => result.data()));
        found.push(
          hits.map(({ url, sub_results: [part] }) =>
            url.includes("/glossary/") ? (part?.url ?? url) : url,
          ),
        );
      }
      return found;
    },
    { queries, looked },
  );
}
