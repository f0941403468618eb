import { make } from "../plan/make.ts";
import { findIn } from "../page-parts.ts";
import { say } from "../strings.ts";
import type { NearWord } from "./near-words.ts";
import { officialName } from "./result-row.ts";
import type { SearchWords } from "./words.ts";

/** What helps where nothing was found: words that are like it, a search everywhere, and the editors. */
export class SearchHelp {
  readonly #root: HTMLElement;
  readonly #words: SearchWords;

  constructor(root: HTMLElement, words: SearchWords, searchEverywhere: () => void) {
    this.#root = root;
    this.#words = words;
    findIn(root, ".everywhere").addEventListener("click", searchEverywhere);
  }

  hide(): void {
    this.#root.hidden = true;
  }

  /** Shows words that are like those of the query, as far as there are any. */
  showWords(near: readonly NearWord[]): void {
    this.#root.hidden = near.length === 0;
    findIn<HTMLElement>(this.#root, ".everywhere").hidden = true;
    findIn<HTMLElement>(this.#root, ".ways").hidden = true;
    this.#fill(near);
  }

  /** Shows all of it for a query; `isLimited` where the search left something out. */
  show(query: string, near: readonly NearWord[], isLimited: boolean): void {
    this.#fill(near);
    findIn<HTMLElement>(this.#root, ".everywhere").hidden = !isLimited;
    findIn<HTMLElement>(this.#root, ".ways").hidden = false;
    const tell = this.#root.querySelector<HTMLAnchorElement>(".tell");
    if (tell) tell.href = this.#telling(tell.dataset["to"] ?? "", query);
    this.#root.hidden = false;
  }

  #fill(near: readonly NearWord[]): void {
    const words = findIn<HTMLElement>(this.#root, ".near");
    words.hidden = near.length === 0;
    findIn(words, "ul").replaceChildren(...near.map((word) => wordLink(word, this.#words)));
  }

  /** The editors learn what was looked for, and nothing else. */
  #telling(to: string, query: string): string {
    if (!to.startsWith("mailto:")) {
      const address = new URL(to);
      address.searchParams.set("q", query);
      return address.href;
    }
    const subject = say(this.#words.strings, "search.nothing", { query });
    return `${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(query)}`;
  }
}

function wordLink({ text, official }: NearWord, words: SearchWords): HTMLElement {
  const link = make("a", "", text);
  link.href = `?${new URLSearchParams({ q: text })}`;
  const row = make("li", "", link);
  if (official !== undefined) row.append(" ", officialName(official, words));
  return row;
}
