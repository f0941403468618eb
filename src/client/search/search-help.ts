import { make } from "../plan/make.ts";
import { findIn } from "../page-parts.ts";
import { say, type Strings } from "../strings.ts";

/** What helps where nothing was found: words that are like it, a search everywhere, and the editors. */
export class SearchHelp {
  readonly #root: HTMLElement;
  readonly #strings: Strings;

  constructor(root: HTMLElement, strings: Strings, searchEverywhere: () => void) {
    this.#root = root;
    this.#strings = strings;
    findIn(root, ".everywhere").addEventListener("click", searchEverywhere);
  }

  hide(): void {
    this.#root.hidden = true;
  }

  /** Shows words that are like those of the query, as far as there are any. */
  showWords(near: readonly string[]): void {
    this.#root.hidden = near.length === 0;
    findIn<HTMLElement>(this.#root, ".everywhere").hidden = true;
    findIn<HTMLElement>(this.#root, ".ways").hidden = true;
    this.#fill(near);
  }

  /** Shows all of it for a query; `isLimited` where the search left something out. */
  show(query: string, near: readonly string[], isLimited: boolean): void {
    this.#fill(near);
    findIn<HTMLElement>(this.#root, ".everywhere").hidden = !isLimited;
    findIn<HTMLElement>(this.#root, ".ways").hidden = false;
    const tell = this.#root.querySelector<HTMLAnchorElement>(".tell");
    if (tell) tell.href = this.#telling(tell.dataset["to"] ?? "", query);
    this.#root.hidden = false;
  }

  #fill(near: readonly string[]): void {
    const words = findIn<HTMLElement>(this.#root, ".near");
    words.hidden = near.length === 0;
    findIn(words, "ul").replaceChildren(...near.map(wordLink));
  }

  /** The editors learn what was looked for, and nothing else. */
  #telling(to: string, query: string): string {
    if (!to.startsWith("mailto:")) {
      const address = new URL(to);
      address.searchParams.set("q", query);
      return address.href;
    }
    const subject = say(this.#strings, "search.nothing", { query });
    return `${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(query)}`;
  }
}

function wordLink(word: string): HTMLElement {
  const link = make("a", "", word);
  link.href = `?${new URLSearchParams({ q: word })}`;
  return make("li", "", link);
}
