import { say, type Strings } from "./strings.ts";

/** What the search index's own program gives; see pagefind.app/docs/api. */
interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  debouncedSearch(query: string, options: object, wait: number): Promise<{ results: { data(): Promise<Hit> }[] } | null>;
}

interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
  sub_results: { title: string; url: string; excerpt: string }[];
}

const shownHits = 12;
const longestQuery = 200;

/** The search page: results while typing, from the index that was made with the site; the list of pages stays below. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #turn = 0;

  connectedCallback(): void {
    const field = document.querySelector<HTMLInputElement>("main input[name=q]");
    if (!field) return;
    const query = new URLSearchParams(location.search).get("q") ?? "";
    field.value = query.slice(0, longestQuery);
    field.addEventListener("input", () => void this.#search(field.value));
    field.form?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#search(field.value);
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") this.#move(event, -1, 1);
    });
    this.addEventListener("keydown", (event) => {
      const links = this.#links;
      const here = links.indexOf(document.activeElement as HTMLAnchorElement);
      if (event.key === "ArrowDown") this.#move(event, here, 1);
      if (event.key === "ArrowUp") here === 0 ? (event.preventDefault(), field.focus()) : this.#move(event, here, -1);
      if (event.key === "Escape") field.focus();
    });
    if (field.value !== "") void this.#search(field.value);
  }

  get #strings(): Strings {
    return JSON.parse(this.dataset["strings"] ?? "{}") as Strings;
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll("a")];
  }

  #move(event: Event, from: number, step: number): void {
    event.preventDefault();
    this.#links[from + step]?.focus();
  }

  async #search(text: string): Promise<void> {
    const query = text.trim().slice(0, longestQuery);
    history.replaceState(null, "", query === "" ? location.pathname : `?q=${encodeURIComponent(query)}`);
    this.#turn += 1;
    const turn = this.#turn;
    if (query === "") return this.#show([], "");
    this.#tell("search.status.searching");
    try {
      const pagefind = await this.#load();
      const found = await pagefind.debouncedSearch(query, {}, 150);
      if (!found || turn !== this.#turn) return;
      const hits = await Promise.all(found.results.slice(0, shownHits).map((result) => result.data()));
      if (turn !== this.#turn) return;
      this.#show(hits, query, found.results.length);
    } catch {
      this.#show([], "");
      this.#tell("search.status.failed");
    }
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ this.dataset["bundle"] ?? "")) as Pagefind;
      await pagefind.options({ excerptLength: 24 });
      return pagefind;
    })();
    return this.#pagefind;
  }

  #show(hits: readonly Hit[], query: string, count = 0): void {
    const list = this.querySelector<HTMLElement>(".results");
    list?.replaceChildren(...hits.map(row));
    list?.toggleAttribute("hidden", hits.length === 0);
    if (query === "") this.#status("");
    else this.#tell(count === 0 ? "search.status.none" : "search.status.found", { count, query });
  }

  #tell(key: string, params: Record<string, string | number> = {}): void {
    this.#status(say(this.#strings, key, params));
  }

  #status(text: string): void {
    const status = this.querySelector(".count");
    if (status) status.textContent = text;
  }
}

function row(hit: Hit): HTMLElement {
  const section = hit.sub_results.find(({ url }) => url.includes("#"));
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = hit.url;
  link.textContent = hit.meta.title ?? hit.url;
  const excerpt = document.createElement("p");
  excerpt.append(...marked((section ?? hit).excerpt));
  item.append(link, excerpt);
  if (section && section.title !== hit.meta.title) {
    const part = document.createElement("a");
    part.href = section.url;
    part.textContent = section.title;
    const small = document.createElement("small");
    small.append("→ ", part);
    item.append(small);
  }
  return item;
}

/** An excerpt as nodes: only the index's own `<mark>` becomes an element, everything else stays text. */
function marked(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/g).map((piece) => {
    const inner = /^<mark>(.*)<\/mark>$/.exec(piece)?.[1];
    if (inner === undefined) return decoded(piece);
    const mark = document.createElement("mark");
    mark.textContent = decoded(inner);
    return mark;
  });
}

function decoded(text: string): string {
  const page = new DOMParser().parseFromString(`<p>${text.replaceAll("<", "&lt;")}</p>`, "text/html");
  return page.body.textContent;
}

customElements.define("rotonde-search", SiteSearch);
