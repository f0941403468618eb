import { fold } from "../../search/fold.ts";
import type { Hit } from "./full-text-row.ts";

/** What Pagefind gives; see pagefind.app/docs/api. */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Hit> }[] }>;
}

const mostHits = 12;
const fewestLetters = 4;
let program: Promise<Pagefind> | undefined;

/** Whether this browser can run the search of full texts at all. */
export function canSearchTexts(): boolean {
  return typeof WebAssembly === "object";
}

/** The first pages with the words of a query in their text, or with others that begin as they do up to `alike` of their letters; throws where Pagefind cannot be loaded or run. */
export async function searchTexts(bundle: string, query: string, alike: number): Promise<Hit[]> {
  try {
    const { search } = await (program ??= load(bundle));
    const { results } = await search(query);
    const hits = await Promise.all(results.slice(0, mostHits).map((hit) => hit.data()));
    return hits.filter((hit) => hasWordOf(hit, query, alike));
  } catch (error) {
    program = undefined;
    throw error;
  }
}

/** Whether a word marked in a text begins like one of a query: where Pagefind knows none it takes whatever shares a letter. */
export function hasWordOf(
  hit: Pick<Hit, "excerpt" | "sub_results">,
  query: string,
  alike: number,
): boolean {
  const begun = fold(query)
    .split(" ")
    .map((word) => word.slice(0, Math.max(fewestLetters, Math.ceil(word.length * alike))));
  const texts = [hit.excerpt, ...hit.sub_results.map(({ excerpt }) => excerpt)];
  const marked = texts.flatMap((text) =>
    [...text.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word = ""]) => fold(word)),
  );
  return marked.some((word) => begun.some((letters) => word.startsWith(letters)));
}

async function load(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  return pagefind;
}
