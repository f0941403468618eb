import type { OfflineList } from "../../export/offline/offline-list.ts";
import { findIn, readData } from "../page-parts.ts";
import { say, type Strings } from "../strings.ts";
import { alone, Busy, hearOfChanges } from "./alone.ts";
import { filesOf, toFetch, toLoad, weigh, type Choice, type Kept } from "./changes.ts";
import { ChoicesForm } from "./choices-form.ts";
import { forgetChoice, keep, type Chosen } from "./keep.ts";
import { showKept } from "./kept-list.ts";
import { readKeptPages, registerWorker } from "./kept-pages.ts";
import { troubleOf, Unsupported } from "./trouble.ts";
import { sizeWords } from "./words.ts";

/** The page on which visitors choose what their device keeps, bring it up to date and remove it. */
class OfflinePage extends HTMLElement {
  readonly #locale = document.documentElement.lang;
  #form!: ChoicesForm;
  #list: OfflineList | undefined;
  #work: AbortController | undefined;
  #removed = Promise.resolve();
  #tellOthers!: () => void;

  async connectedCallback(): Promise<void> {
    const form = findIn<HTMLFormElement>(this, ".keeps");
    this.#form = new ChoicesForm(form, this.#strings, (chosen) => void this.#keep(chosen));
    findIn(this, ".stop").addEventListener("click", () => this.#work?.abort());
    findIn(this, ".newer").addEventListener("click", () => void this.#update());
    this.#tellOthers = hearOfChanges(this.#base, () => void this.#showAgain());
    addEventListener("online", () => void this.#open());
    addEventListener("offline", () => void this.#open());
    await this.#open();
  }

  get #base(): string {
    return this.dataset["base"] ?? "";
  }

  get #strings(): Strings {
    return readData(this, "strings") as Strings;
  }

  /** Looks what is kept and what there is; whatever does not work is said above. */
  async #open(): Promise<void> {
    let trouble = "";
    try {
      if (!("serviceWorker" in navigator && "caches" in window)) throw new Unsupported();
      await this.#show();
      this.#list = await this.#readList();
    } catch (error) {
      trouble = troubleOf(error);
    }
    const told = findIn<HTMLElement>(this, ".trouble");
    told.textContent = trouble && say(this.#strings, trouble);
    told.hidden = trouble === "";
    this.classList.toggle("can", trouble === "");
    if (trouble === "") await this.#show();
  }

  async #readList(): Promise<OfflineList> {
    const response = await fetch(`${this.#base}data/offline/${this.#locale}.json`, {
      cache: "no-cache",
      mode: "same-origin",
    });
    if (!response.ok) throw new Error(`The list answers ${response.status}.`);
    return (await response.json()) as OfflineList;
  }

  async #show(): Promise<void> {
    const kept = await readKeptPages(this.#base).catch(() => Promise.reject(new Unsupported()));
    showKept(findIn(this, ".kept"), kept, this.#strings, (name, choice) => {
      // One after the other: each writes down what is left.
      this.#removed = this.#removed.then(() => this.#remove(name, choice));
    });
    this.classList.toggle("full", Object.keys(kept.choices).length > 0);
    if (!this.#list) return;
    this.#form.show(this.#list, kept);
    this.#showNewness(kept, this.#list);
  }

  /** What another page of the site changed; this one shows what it does itself. */
  async #showAgain(): Promise<void> {
    if (this.#work) return;
    const isInList = findIn(this, ".kept").contains(document.activeElement);
    await this.#show();
    if (isInList) this.querySelector<HTMLElement>(".kept a")?.focus();
  }

  #showNewness(kept: Kept, list: OfflineList): void {
    const own = this.#own(kept);
    const changed = toLoad(
      filesOf(
        list,
        own.map(({ group }) => group),
      ),
      kept,
    );
    const size = sizeWords(weigh(toFetch(changed, kept)).sent);
    const key = changed.length > 0 ? "offline.newer" : "offline.newest";
    findIn<HTMLElement>(this, ".newness").hidden = own.length === 0;
    findIn(this, ".newness span").textContent = say(this.#strings, key);
    const button = findIn<HTMLElement>(this, ".newer");
    button.hidden = changed.length === 0;
    button.textContent = say(this.#strings, "offline.newer.load", { size });
  }

  /** What is kept whole in the language of the page. */
  #own({ choices }: Kept): Choice[] {
    return Object.values(choices).filter(
      ({ locale, since }) => locale === this.#locale && since !== undefined,
    );
  }

  async #update(): Promise<void> {
    const own = this.#own(await readKeptPages(this.#base));
    await this.#keep(own.map(({ locale, group, label, href }) => ({ locale, group, label, href })));
  }

  async #keep(chosen: readonly Chosen[]): Promise<void> {
    if (this.#work) return;
    const work = new AbortController();
    this.#work = work;
    this.#busy(true);
    const key = await this.#load(chosen, work.signal).then(
      () => "offline.done",
      (error: unknown) => (work.signal.aborted ? "offline.stopped" : troubleOf(error)),
    );
    this.#work = undefined;
    this.#busy(false);
    this.#tellOthers();
    await this.#show();
    this.#tell(key);
    findIn<HTMLElement>(this, ".said").focus();
  }

  async #load(chosen: readonly Chosen[], signal: AbortSignal): Promise<void> {
    const base = this.#base;
    let last = "";
    const work = () =>
      keep({
        base,
        chosen,
        readList: async () => (this.#list = await this.#readList()),
        register: () =>
          registerWorker(base, this.#locale).catch(() => {
            throw navigator.onLine ? new Unsupported() : new Error("There is no network.");
          }),
        signal,
        progress: (done, all) => {
          if (done === 0) this.#tellOthers();
          findIn<HTMLProgressElement>(this, "progress").value = all === 0 ? 1 : done / all;
          // Often enough to know that it goes on, and not too often to be listened to.
          const tenth = `${Math.floor((10 * done) / all)}`;
          if (tenth === last || all === 0) return;
          last = tenth;
          this.#tell("offline.progress", { size: sizeWords(done), all: sizeWords(all) });
        },
      });
    await alone(base, work);
  }

  async #remove(name: string, { label }: Choice): Promise<void> {
    const base = this.#base;
    const forget = () => forgetChoice(base, name);
    const key = await (this.#work ? Promise.reject(new Busy()) : alone(base, forget)).then(
      () => "offline.removed",
      (error: unknown) => troubleOf(error),
    );
    this.#tellOthers();
    await this.#show();
    const { choices } = await readKeptPages(base);
    const isLast = key === "offline.removed" && Object.keys(choices).length === 0;
    this.#tell(isLast ? "offline.removed.all" : key, { name: label });
    // The button that was pressed is gone.
    findIn<HTMLElement>(this, ".said").focus();
  }

  #busy(isBusy: boolean): void {
    findIn<HTMLElement>(this, ".work").hidden = !isBusy;
    findIn<HTMLFieldSetElement>(this, "fieldset").disabled = isBusy;
    this.classList.toggle("busy", isBusy);
    // The button that was pressed is away meanwhile.
    if (isBusy) findIn<HTMLElement>(this, ".stop").focus();
  }

  #tell(key: string, params: Record<string, string> = {}): void {
    findIn(this, ".said").textContent = say(this.#strings, key, params);
  }
}

customElements.define("rotonde-offline", OfflinePage);
