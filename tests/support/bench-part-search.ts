import { readContent } from "../../src/load/files.ts";
import { makeRegion } from "../../src/model/region.ts";
import type { Bench } from "./bench-parts.ts";
import { measureSearch } from "./bench-search.ts";
import type { BenchTable, Figure } from "./bench-table.ts";
import { withManyPages } from "./many-pages.ts";
import type { Quality } from "./search-quality.ts";
import { weighQueries } from "./search-weight.ts";

/** Asks the search the questions of people, and weighs what an answer makes a browser fetch. */
export async function benchSearch({ region, site }: Bench): Promise<BenchTable[]> {
  const { content } = await readContent(region);
  if (!content) throw new Error("The content cannot be read.");
  const own = makeRegion(content);
  const answers = await measureSearch(await site(), own);
  const locale = own.site.defaultLocale;
  const here = content.pages.filter((page) => page.locale === locale).length;
  const weights: [string, ...Figure[]][] = [];
  for (const count of [here, 2000, 10_000]) {
    const { cold, warm } = await weighQueries(withManyPages(own, count), locale);
    const name = `${count.toLocaleString("en")} pages`;
    weights.push([`${name}, cold`, cold.half, cold.ninth, cold.most]);
    weights.push([`${name}, warm`, warm.half, warm.ninth, warm.most]);
  }
  return [
    {
      title: "Search, questions answered",
      columns: [
        "questions",
        ...["by the first", "by one of three", "mean of 1/place"],
        ...["Pagefind: the first", "one of three", "mean of 1/place"],
      ],
      rows: answers.map(({ locale, ours, pagefind }) => [
        locale,
        ours.questions,
        ...figuresOf(ours),
        ...figuresOf(pagefind),
      ]),
    },
    {
      title: "Search, bytes of a query",
      columns: ["half of them", "nine of ten", "all"],
      rows: weights,
    },
  ];
}

function figuresOf({ first, three, reciprocal }: Quality): string[] {
  return [percent(first), percent(three), reciprocal.toFixed(2)];
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
