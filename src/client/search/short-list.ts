import { make } from "../plan/make.ts";
import { findIn } from "../page-parts.ts";
import { say } from "../strings.ts";
import { moveThrough } from "./keys.ts";
import { look, queryOf, type Looked } from "./look.ts";
import { IndexFiles } from "./read-index.ts";
import { kindLine, officialName, titleLink } from "./result-row.ts";
import { shownOf, type Shown } from "./shown.ts";
import { widgetBehind } from "./widget-behind.ts";
import { readWords, type SearchWords } from "./words.ts";

const pause = 150;
const count = 5;

/** The first results under a field and the way to all of them: a panel over the page, or with `data-flow` a part of a widget. */
class ShortList extends HTMLElement {
  #words!: SearchWords;
  #files!: IndexFiles;
  #field!: HTMLInputElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  connectedCallback(): void {
    const form = this.closest("form");
    if (!form) return;
    this.#words = readWords(this);
    this.#files = new IndexFiles(this.dataset["index"] ?? "");
    this.#field = findIn(form, "input");
    moveThrough(this.#field, this);
    this.#field.addEventListener("keydown", (event) => this.#escape(event));
    this.#field.addEventListener("input", () => this.#soon());
    if (!this.#isFlow) this.#closeWhenLeft(form);
    // The first key came before this program.
    if (this.#field.value !== "") this.#soon();
  }

  get #isFlow(): boolean {
    return this.dataset["flow"] !== undefined;
  }

  #closeWhenLeft(form: HTMLElement): void {
    this.#field.addEventListener("focus", () => this.#soon());
    form.addEventListener("focusout", ({ relatedTarget }) => {
      if (!form.contains(relatedTarget as Node | null)) this.#close();
    });
    // A browser that gives no focus to links would close the panel before it follows one.
    this.addEventListener("mousedown", (event) => event.preventDefault());
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), pause);
  }

  /** Escape closes the panel; where there is none to close, it clears the field. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    if (this.#isFlow || this.dataset["open"] === undefined) this.#field.value = "";
    this.#close();
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    delete this.dataset["open"];
    findIn(this, ".said").textContent = "";
    findIn(this, "ol").replaceChildren();
  }

  async #search(): Promise<void> {
    const query = queryOf(this.#field.value);
    if (query === "") return this.#close();
    this.#turn += 1;
    const turn = this.#turn;
    // Where the index cannot be had, the form leads to the page that says so.
    const looked = await look(this.#files, query, {}, count).catch(() => undefined);
    if (turn !== this.#turn) return;
    if (looked) this.#show(looked, query);
    else this.#close();
  }

  #show({ answers, found }: Looked, query: string): void {
    const { strings } = this.#words;
    const rows = answers.slice(0, count).map((answer) => this.#row(shownOf(answer)));
    const said = findIn(this, ".said");
    const key = rows.length === 0 ? "search.nothing" : "search.status.found";
    said.textContent = say(strings, key, { count: found.ranked.length, query });
    said.classList.toggle("sr", rows.length > 0);
    findIn(this, "ol").replaceChildren(...rows);
    const all = findIn<HTMLAnchorElement>(this, ".all-results");
    // Where these have nothing, the search page goes on in the full text.
    all.textContent = say(strings, rows.length === 0 ? "search.texts.go" : "search.all-results");
    all.search = `${new URLSearchParams({ q: query })}`;
    this.dataset["open"] = "";
    if (!this.#isFlow) this.#makeRoom();
  }

  #row(shown: Shown): HTMLElement {
    const link = titleLink(shown);
    const within = this.#isFlow ? widgetBehind(shown, this.#field.form?.action ?? "") : undefined;
    if (within !== undefined) link.dataset["within"] = within;
    const row = make("li", "", link);
    if (shown.official !== undefined) row.append(" ", officialName(shown.official, this.#words));
    row.append(...kindLine(shown, this.#words, true));
    return row;
  }

  /** All of the panel can be seen; a phone's keyboard takes half of the screen, so there the field goes to the top. */
  #makeRoom(): void {
    const { bottom } = this.getBoundingClientRect();
    if (bottom <= (visualViewport?.height ?? innerHeight)) return;
    if (matchMedia("(pointer: coarse)").matches) this.#field.scrollIntoView({ block: "start" });
    else this.scrollIntoView({ block: "nearest" });
  }
}

customElements.define("rotonde-find", ShortList);
