import { findIn } from "../page-parts.ts";
import { make } from "../plan/make.ts";
import { say } from "../strings.ts";
import type { GroupName } from "./groups.ts";
import { moveThrough } from "./keys.ts";
import { look, queryOf, type Looked } from "./look.ts";
import { nearWords } from "./near-words.ts";
import { sayOpen } from "./open-now.ts";
import { IndexFiles } from "./read-index.ts";
import { resultList } from "./result-list.ts";
import { saidOf } from "./said.ts";
import { SearchHelp } from "./search-help.ts";
import { SearchLimits } from "./search-limits.ts";
import { pathOf, TextResults } from "./text-results.ts";
import { readWords, type SearchWords } from "./words.ts";

const pause = 150;
/** After so many milliseconds without a key a query counts as typed to its end. */
const endOfWord = 700;
/** Until then the last results stay without a word. */
const patience = 500;
const [firstCount, mostCount] = [10, 24];

/** The search page: results while typing; the list of all pages stays below. */
class SearchPage extends HTMLElement {
  #words!: SearchWords;
  #files!: IndexFiles;
  #field!: HTMLInputElement;
  #limits!: SearchLimits;
  #texts!: TextResults;
  #help!: SearchHelp;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #unfolded = new Set<GroupName>();

  connectedCallback(): void {
    this.#words = readWords(this);
    this.#files = new IndexFiles(this.dataset["index"] ?? "");
    const main = this.closest("main") ?? document.body;
    this.#field = findIn(main, "input[name=q]");
    this.#limits = new SearchLimits(findIn(main, ".limits"), () => void this.#search());
    this.#texts = new TextResults(findIn(this, ".texts"), this.dataset["bundle"] ?? "", () => ({
      query: queryOf(this.#field.value),
      shown: new Set(this.#links.map(({ href }) => pathOf(href))),
    }));
    this.#help = new SearchHelp(findIn(this, ".help"), this.#words, () => {
      this.#limits.value = {};
      this.#field.focus();
      void this.#search();
    });
    moveThrough(this.#field, this);
    this.#listen();
    this.#readAddress();
  }

  #listen(): void {
    this.#field.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), pause);
    });
    this.#field.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      this.#field.value = "";
      void this.#search();
    });
    this.#field.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#search().then(() => this.#leaveKeyboard());
    });
    findIn(this, ".more").addEventListener("click", () => void this.#showMore());
  }

  /** On a phone the keyboard would cover what was found. */
  #leaveKeyboard(): void {
    if (matchMedia("(pointer: coarse)").matches) this.#links[0]?.focus();
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search);
    this.#field.value = queryOf(asked.get("q") ?? "");
    this.#limits.value = {
      topic: asked.get("topic") ?? undefined,
      municipality: asked.get("municipality") ?? undefined,
    };
    if (this.#field.value === "") return;
    // The list of all pages would be pushed away from under a finger.
    this.dataset["wait"] = "";
    void this.#search().finally(() => delete this.dataset["wait"]);
  }

  #writeAddress(query: string): void {
    const chosen = Object.entries({ q: query, ...this.#limits.value });
    const asked = new URLSearchParams(
      chosen.flatMap(([name, value]) => (value ? [[name, value]] : [])),
    );
    history.replaceState(null, "", asked.size === 0 ? location.pathname : `?${asked}`);
  }

  get #links(): HTMLAnchorElement[] {
    return [...findIn(this, ".answers").querySelectorAll("a")];
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer);
    const query = queryOf(this.#field.value);
    this.#writeAddress(query);
    this.#turn += 1;
    const turn = this.#turn;
    this.#unfolded.clear();
    if (query === "") return this.#clear([]);
    const { strings } = this.#words;
    const waiting = setTimeout(
      () => this.#say([say(strings, "search.status.searching")]),
      patience,
    );
    try {
      const looked = await look(this.#files, query, this.#limits.value, firstCount);
      if (turn !== this.#turn) return;
      if (looked.answers.length > 0) this.#show(looked, query, firstCount);
      else await this.#showNothing(looked, query, turn);
    } catch {
      if (turn === this.#turn) this.#clear([say(strings, "search.status.failed")]);
    } finally {
      clearTimeout(waiting);
    }
  }

  async #showMore(): Promise<void> {
    const before = new Set(this.#links.map(({ href }) => href));
    const query = queryOf(this.#field.value);
    const turn = this.#turn;
    const looked = await look(this.#files, query, this.#limits.value, mostCount).catch(
      () => undefined,
    );
    if (!looked || turn !== this.#turn) return;
    this.#show(looked, query, mostCount);
    // Some of them may be in a fold.
    const added = this.#links.filter(({ href }) => !before.has(href));
    const visible = added.find((link) => link.getClientRects().length > 0);
    (visible ?? this.querySelector<HTMLElement>(".group .more"))?.focus();
  }

  #show(looked: Looked, query: string, count: number): void {
    const words = this.#words;
    const list = findIn(this, ".answers");
    list.replaceChildren(...resultList(looked, { words, unfolded: this.#unfolded }));
    this.#say(saidOf(looked.found, query, words.strings));
    findIn<HTMLElement>(this, ":scope > .more").hidden =
      count === mostCount || looked.found.ranked.length <= count;
    this.#help.hide();
    this.#texts.offer(true);
    void sayOpen([...list.querySelectorAll("li")], this.dataset["hours"], words.strings);
  }

  /** Where the index has nothing, the texts of the pages may have it; where they have not, there are other ways. */
  async #showNothing({ found }: Looked, query: string, turn: number): Promise<void> {
    const { strings } = this.#words;
    const { topic, municipality } = this.#limits.value;
    const isLimited = (topic ?? municipality) !== undefined;
    this.#clear([say(strings, "search.status.searching")]);
    this.#texts.offer(true);
    // A word that is still being typed is no reason to load that much.
    if (!isLimited) await new Promise((resolve) => setTimeout(resolve, endOfWord));
    if (turn !== this.#turn) return;
    // Texts know no limits: what the visitor left out would come back.
    const count = isLimited ? 0 : await this.#texts.search();
    const near = await this.#files
      .use((reader) => nearWords(reader, found.unknown))
      .catch(() => []);
    if (turn !== this.#turn) return;
    if (count > 0) {
      this.#say([say(strings, "search.status.found", { count, query })]);
      this.#help.showWords(near);
    } else {
      this.#say(saidOf(found, query, strings));
      this.#help.show(query, near, isLimited);
    }
  }

  #clear(said: (HTMLElement | string)[]): void {
    findIn(this, ".answers").replaceChildren();
    findIn<HTMLElement>(this, ":scope > .more").hidden = true;
    this.#help.hide();
    this.#texts.offer(false);
    this.#say(said);
  }

  #say(said: (HTMLElement | string)[]): void {
    const lines = said.map((line) => (typeof line === "string" ? make("p", "count", line) : line));
    findIn(this, ".said").replaceChildren(...lines);
  }
}

customElements.define("rotonde-search", SearchPage);
