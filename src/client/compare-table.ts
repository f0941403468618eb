/** The table of all municipalities and, made from it, one in which some stand side by side. */
export class CompareTable {
  readonly #all: HTMLTableElement;
  readonly #beside = document.createElement("table");
  readonly #remove: (id: string) => void;

  constructor(all: HTMLTableElement, remove: (id: string) => void) {
    this.#all = all;
    this.#remove = remove;
    this.#beside.className = "beside";
    this.#beside.tabIndex = -1;
    this.#beside.hidden = true;
    all.after(this.#beside);
  }

  focus(): void {
    this.#beside.focus();
  }

  /** Shows some municipalities as columns, or all as rows where there are none; `label` names the button that takes one away. */
  show(ids: readonly string[], label: (name: string) => string): void {
    const rows = ids.flatMap((id) => this.#all.querySelector<HTMLElement>(`#m-${id}`) ?? []);
    this.#all.hidden = rows.length > 0;
    this.#beside.hidden = rows.length === 0;
    this.#beside.dataset["columns"] = `${rows.length}`;
    const headings = [...(this.#all.tHead?.rows[0]?.cells ?? [])];
    const lines = headings.map((heading, column) => {
      const line = document.createElement("tr");
      line.append(cell("th", column === 0 ? "col" : "row", heading));
      for (const row of rows) {
        const shown = cell(column === 0 ? "th" : "td", "col", row.children[column]);
        if (column === 0) shown.append(this.#button(row.id.slice(2), label));
        line.append(shown);
      }
      return line;
    });
    const [head, body] = [document.createElement("thead"), document.createElement("tbody")];
    head.append(...lines.slice(0, 1));
    body.append(...lines.slice(1));
    this.#beside.replaceChildren(head, body);
  }

  #button(id: string, label: (name: string) => string): HTMLElement {
    const button = document.createElement("button");
    const name = this.#all.querySelector(`#m-${id} a`)?.textContent ?? "";
    button.type = "button";
    button.textContent = "×";
    button.setAttribute("aria-label", label(name));
    button.addEventListener("click", () => this.#remove(id));
    return button;
  }
}

/** A cell with what another one holds. */
function cell(kind: "th" | "td", scope: string, from: Element | undefined): HTMLElement {
  const made = document.createElement(kind);
  if (kind === "th") made.setAttribute("scope", scope);
  made.append(...[...(from?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  return made;
}
