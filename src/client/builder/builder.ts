import { writeAddress } from "../address.ts";
import { findIn, readData } from "../page-parts.ts";
import { say, type Strings } from "../strings.ts";
import { chosenIn, queryOf, type Choices } from "./choices.ts";
import { fillForm, offeredIn, readForm } from "./form-choices.ts";
import { Preview } from "./preview.ts";
import { snippet } from "./snippets.ts";
import type { Weight } from "./weight.ts";
import { widgetFor } from "./widget.ts";

/** The page on which a widget is put together: keeps the choices in its address, shows the widget and its code. */
class Builder extends HTMLElement {
  #usual: Choices = {};
  #title = "";
  #form!: HTMLFormElement;
  #preview!: Preview;

  connectedCallback(): void {
    this.#form = findIn(this, "form");
    this.#usual = readForm(this.#form);
    this.#preview = new Preview(findIn(this, ".stage"), {
      loaded: (title) => this.#loaded(title),
      weighed: (weight) => this.#weighed(weight),
    });
    this.#form.hidden = false;
    this.classList.add("on");
    const home = new URL(this.#home);
    if (home.origin !== new URL(this.dataset["site"] ?? "").origin)
      this.#tell(".elsewhere", "elsewhere", { host: home.host });
    this.addEventListener("input", () => this.#show());
    this.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>(".copy") : null;
      if (button) void this.#copy(button);
    });
    addEventListener("popstate", () => this.#read());
    this.#read();
  }

  /** The folder that the site lives in, on the host that the reader sees. */
  get #home(): string {
    return new URL(this.dataset["base"] ?? "/", location.href).href;
  }

  get #strings(): Strings {
    return readData(this, "strings") as Strings;
  }

  #read(): void {
    fillForm(this.#form, chosenIn(location.search, offeredIn(this.#form), this.#usual));
    this.#show();
  }

  #show(): void {
    // A height that is still being typed may be none.
    const query = queryOf(readForm(this.#form), this.#usual);
    const choices = chosenIn(query, offeredIn(this.#form), this.#usual);
    writeAddress(queryOf(choices, this.#usual), "replace");
    const first = (name: string) => choices[name]?.[0] ?? "";
    for (const part of this.querySelectorAll<HTMLElement>("[data-for]"))
      part.hidden = part.dataset["for"] !== first("what");
    for (const part of this.querySelectorAll<HTMLElement>("[data-way]"))
      part.hidden = part.dataset["way"] !== first("way");
    const widget = widgetFor(choices);
    const fits = first("way") === "element" || first("way") === "wordpress";
    const address = this.#home + widget.frame;
    this.#preview.show(address, Number(first("width")), Number(first("height")), fits);
    this.#write(choices);
  }

  #loaded(title: string | undefined): void {
    this.#title = title ?? "";
    this.#tell(".failed", title === undefined ? "unreachable" : "");
    this.#write(readForm(this.#form));
  }

  /** Writes the code to copy. */
  #write(choices: Choices): void {
    const widget = widgetFor(choices);
    const [height = ""] = choices["height"] ?? [];
    const isPinned = choices["pin"]?.length === 1;
    const { file = "", integrity = "" } = readData(this, "release") as Record<string, string>;
    const title = this.#title === "" ? "Rotonde" : this.#title;
    const values = {
      src: this.#home + widget.frame,
      page: this.#home + widget.page,
      title,
      height,
      script: `${this.#home}embed/v1/${isPinned ? file : "rotonde.js"}`,
      check: isPinned ? { integrity, crossorigin: "anonymous" } : {},
      tag: widget.tag,
      choices: { ...widget.attributes, title },
    };
    const templates = readData(this, "templates") as Record<string, string>;
    for (const code of this.querySelectorAll<HTMLElement>("code[data-snippet]")) {
      const { snippet: name = "" } = code.dataset;
      const pasted = this.#home + widget.pasted.page;
      code.textContent = name === "address" ? pasted : snippet(templates[name] ?? "", values);
    }
    findIn<HTMLElement>(this, ".pasted").hidden = widget.pasted.page === "";
    findIn<HTMLElement>(this, ".partly").hidden = widget.pasted.whole;
  }

  #weighed({ first, all, count, compressed }: Weight): void {
    const kB = (bytes: number) =>
      (bytes / 1000).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
    this.#tell(".weight", "weight", { first: kB(first), all: kB(all), count });
    this.#tell(".uncompressed", compressed ? "" : "uncompressed");
  }

  async #copy(button: HTMLElement): Promise<void> {
    const code = findIn<HTMLElement>(button.closest(".snippet") ?? this, "code");
    try {
      await navigator.clipboard.writeText(code.textContent);
      this.#tell(".said", "copied");
    } catch {
      getSelection()?.selectAllChildren(code);
      this.#tell(".said", "copy-failed");
    }
  }

  #tell(part: string, key: string, values: Record<string, string | number> = {}): void {
    findIn(this, part).textContent = key === "" ? "" : say(this.#strings, `builder.${key}`, values);
  }
}

customElements.define("rotonde-builder", Builder);
