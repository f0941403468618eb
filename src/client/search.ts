import { hitRow, type Hit } from "./search-hit.ts";
import { say, type Strings } from "./strings.ts";

/** What the search index's own program gives; see pagefind.app/docs/api. */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  debouncedSearch(
    query: string,
    options: object,
    wait: number,
  ): Promise<{ results: { data(): Promise<Hit> }[] } | null>;
}

const shownHits = 12;
const longestQuery = 200;
const wait = 150;

/** The search page: results while typing, from the index that was made with the site; the list of pages stays below. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #turn = 0;

  connectedCallback(): void {
    const field = document.querySelector<HTMLInputElement>("main input[name=q]");
    if (!field) return;
    field.value = (new URLSearchParams(location.search).get("q") ?? "").slice(0, longestQuery);
    field.addEventListener("input", () => void this.#search(field.value));
    field.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#search(field.value);
    });
    field.addEventListener("keydown", (event) => this.#move(event, field));
    this.addEventListener("keydown", (event) => this.#move(event, field));
    if (field.value !== "") void this.#search(field.value);
  }

  get #strings(): Strings {
    return JSON.parse(this.dataset["strings"] ?? "{}") as Strings;
  }

  /** Arrow keys go from the field through the results and back; Escape goes to the field. */
  #move(event: KeyboardEvent, field: HTMLElement): void {
    const stops: Element[] = [field, ...this.querySelectorAll(".results a")];
    const here = Math.max(0, stops.indexOf(document.activeElement ?? field));
    const steps: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1, Escape: 0 };
    const to = stops[steps[event.key] ?? -1];
    if (!(to instanceof HTMLElement) || to === document.activeElement) return;
    event.preventDefault();
    to.focus();
  }

  async #search(text: string): Promise<void> {
    const query = text.trim().slice(0, longestQuery);
    const address = query === "" ? location.pathname : `?${new URLSearchParams({ q: query })}`;
    history.replaceState(null, "", address);
    this.#turn += 1;
    const turn = this.#turn;
    if (query === "") return this.#show([], "");
    this.#show([], say(this.#strings, "search.status.searching"));
    try {
      const pagefind = await this.#load();
      const found = await pagefind.debouncedSearch(query, {}, wait);
      if (!found || turn !== this.#turn) return;
      const hits = await Promise.all(found.results.slice(0, shownHits).map((hit) => hit.data()));
      if (turn !== this.#turn) return;
      const count = found.results.length;
      const key = count === 0 ? "search.status.none" : "search.status.found";
      this.#show(hits, say(this.#strings, key, { count, query }));
    } catch {
      this.#show([], say(this.#strings, "search.status.failed"));
    }
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= this.#loadPagefind();
    return this.#pagefind;
  }

  async #loadPagefind(): Promise<Pagefind> {
    const pagefind = (await import(/* @vite-ignore */ this.dataset["bundle"] ?? "")) as Pagefind;
    await pagefind.options({ excerptLength: 24 });
    return pagefind;
  }

  #show(hits: readonly Hit[], status: string): void {
    const list = this.querySelector<HTMLElement>(".results");
    list?.replaceChildren(...hits.map(hitRow));
    list?.toggleAttribute("hidden", hits.length === 0);
    const line = this.querySelector(".count");
    if (line) line.textContent = status;
  }
}

customElements.define("rotonde-search", SiteSearch);
