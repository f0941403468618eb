import { writeAddress } from "./address.ts";
import { CompareTable } from "./compare-table.ts";
import { findIn, readData } from "./page-parts.ts";
import { say, type Strings } from "./strings.ts";
import { TownField } from "./town-field.ts";

/** How many municipalities fit beside each other. */
const most = 3;

/** The page that compares municipalities: shows those side by side that are chosen, and keeps them in the address. */
class Compare extends HTMLElement {
  #chosen: string[] = [];
  #strings: Strings = {};
  #table!: CompareTable;
  #towns!: TownField;
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;

  connectedCallback(): void {
    this.#strings = readData(this, "strings") as Strings;
    this.#form = findIn(this, "form");
    this.#input = findIn(this.#form, "input");
    this.#towns = new TownField(this.#input);
    this.#table = new CompareTable(findIn(this, "table"), (id) => {
      this.#choose(this.#chosen.filter((chosen) => chosen !== id));
      this.#input.focus();
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#add();
    });
    addEventListener("popstate", () => this.#read());
    this.#read();
  }

  #add(): void {
    const id = this.#towns.value;
    if (id === "") return this.#say("map.near.unknown");
    this.#input.value = "";
    this.#choose([...new Set([...this.#chosen, id])]);
    if (this.#chosen.length === most) this.#table.focus();
  }

  #choose(ids: readonly string[]): void {
    writeAddress(ids.length === 0 ? "" : `m=${ids.join(",")}`, "push");
    this.#read();
  }

  #read(): void {
    const asked = new URLSearchParams(location.search).get("m")?.split(",") ?? [];
    const known = asked.filter((id) => this.#towns.ids.includes(id));
    this.#chosen = [...new Set(known)].slice(0, most);
    const count = this.#chosen.length;
    this.#form.classList.remove("later");
    this.#form.hidden = count === most;
    findIn<HTMLElement>(this, ".all").hidden = count === 0;
    this.#table.show(this.#chosen, (name) => say(this.#strings, "compare.remove", { name }));
    if (count === 0) this.#tell("");
    else this.#say(count === 1 ? "compare.alone" : "compare.beside");
  }

  #say(key: string): void {
    const list = new Intl.ListFormat(document.documentElement.lang);
    const names = list.format(this.#chosen.map((id) => this.#towns.name(id)));
    this.#tell(say(this.#strings, key, { names }));
  }

  #tell(text: string): void {
    findIn(this, "[role=status]").textContent = text;
  }
}

customElements.define("rotonde-compare", Compare);
