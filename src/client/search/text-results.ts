import { findIn } from "../page-parts.ts";
import { canSearchTexts, searchTexts } from "./full-text.ts";
import { hitRow } from "./full-text-row.ts";

/** The search in the full text of all pages, below the other results: only where it is asked for, as its program weighs much. */
export class TextResults {
  readonly #root: HTMLElement;
  readonly #bundle: string;
  /** Gives the query, and the addresses that are shown already. */
  readonly #asked: () => { query: string; shown: ReadonlySet<string> };
  #turn = 0;

  constructor(
    root: HTMLElement,
    bundle: string,
    asked: () => { query: string; shown: ReadonlySet<string> },
  ) {
    this.#root = root;
    this.#bundle = bundle;
    this.#asked = asked;
    this.#part("button").addEventListener("click", () => void this.#search(true));
  }

  /** Offers the search for a new query, and takes away what it gave for the last one. */
  offer(isOffered: boolean): void {
    this.#turn += 1;
    this.#root.hidden = !isOffered;
    this.#show("offer", []);
    if (!canSearchTexts()) this.#show("failed", []);
  }

  /** Searches without being asked, and gives how many pages it found; they are shown where there are any. */
  async search(): Promise<number> {
    if (!canSearchTexts()) return 0;
    return this.#search(false);
  }

  async #search(isAsked: boolean): Promise<number> {
    this.#turn += 1;
    const turn = this.#turn;
    const { query, shown } = this.#asked();
    this.#show("busy", []);
    const alike = isAsked ? 0.5 : 0.75;
    const hits = await searchTexts(this.#bundle, query, alike).catch(() => undefined);
    if (turn !== this.#turn) return 0;
    const rows = hits?.filter(({ url }) => !shown.has(pathOf(url))).map(hitRow) ?? [];
    // Who did not ask need not hear that there is nothing.
    this.#root.hidden = !isAsked && hits?.length === 0;
    this.#show(!hits ? "failed" : rows.length > 0 ? "found" : "none", rows);
    // The button that had the focus is gone.
    if (isAsked) this.#part("h2").focus();
    return rows.length;
  }

  #show(state: "offer" | "busy" | "found" | "none" | "failed", rows: readonly HTMLElement[]): void {
    for (const part of this.#root.querySelectorAll<HTMLElement>("[data-when]"))
      part.hidden = !part.dataset["when"]?.split(" ").includes(state);
    this.#part(".results").replaceChildren(...rows);
  }

  #part(selector: string): HTMLElement {
    return findIn(this.#root, selector);
  }
}

/** An address without its anchor, as the site's own links are written. */
export function pathOf(url: string): string {
  return new URL(url, location.href).pathname;
}
