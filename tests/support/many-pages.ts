import { makeRegion, type Region } from "../../src/model/region.ts";
import type { Block, Page } from "../../src/schema/page.ts";

/** A region with as many pages in every language as asked for: its own again under other names, each with words of its own. */
export function withManyPages(region: Region, count: number): Region {
  const { pages, site } = region.content;
  const official = pages.filter(({ locale }) => locale === site.officialLocale).length;
  const rounds = Math.ceil(count / official);
  const copies = Array.from({ length: rounds }, (_, round) =>
    round === 0 ? pages : pages.map((page) => copyOf(page, round)),
  );
  return makeRegion({ ...region.content, pages: copies.flat() });
}

function copyOf(page: Page, round: number): Page {
  const own = (place: number) => madeUpWord(`${page.topic}/${page.slug}`, round, place);
  return {
    ...page,
    slug: `${page.slug}-${round}`,
    title: `${page.title} ${own(0)}`,
    body: page.body.map((block, place) => withWord(block, own(place + 1))),
  };
}

function withWord(block: Block, word: string): Block {
  return { ...block, segments: [...block.segments, `<p>${word}</p>`] };
}

/** A word that no language has, the same in every run; some are met on several pages. */
function madeUpWord(name: string, round: number, place: number): string {
  let seed = [...name].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7);
  seed = (seed * 7919 + round * 104_729 + place * 1_299_709) % 60_013;
  const syllables = ["ka", "lo", "mi", "ru", "ste", "van", "ber", "do", "gen", "pu", "tri", "zel"];
  let word = "";
  for (let rest = seed + 20_000; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
}
