import type { Page } from "../../schema/page.ts";
import { htmlOf, textOf } from "../cards/plain-text.ts";
import type { Region } from "../region.ts";
import { sentencesOf } from "./sentences.ts";
import { wordsOf } from "./words.ts";

/** What is no running text: headings are no sentences, and what stands in tables is figures and names. */
const leftOut = /<(h[2-6]|table)\b[^>]*>[^]*?<\/\1>/g;

/** Where a paragraph, an item of a list or a component begins or ends. */
const edges = /<\/?(?:p|li|ul|ol|blockquote|div|br)\b[^>]*>/;

/** A sentence with its words. */
export interface Sentence {
  text: string;
  words: string[];
}

/** The sentences of a page's own text; an item of a list is one too, and a `<Term>` counts as its word. */
export function pageSentences(region: Pick<Region, "terms">, page: Page): Sentence[] {
  return page.body
    .filter(({ hasText }) => hasText)
    .flatMap(({ segments }) => htmlOf(region, segments).replace(leftOut, "").split(edges))
    .flatMap((html) => sentencesOf(textOf(html), page.locale))
    .map((text) => ({ text, words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0);
}
