import { make } from "../plan/make.ts";
import { findIn } from "../page-parts.ts";
import { isKept, readKeptPages } from "./kept-pages.ts";

/** Takes the place of a page that is not kept: its links are those that work now. */
class NotKept extends HTMLElement {
  async connectedCallback(): Promise<void> {
    findIn(this, "button").addEventListener("click", () => location.reload());
    findIn<HTMLElement>(this, ".note").hidden = false;
    const base = this.dataset["base"] ?? "";
    const list = findIn(this, "ul");
    const { choices } = await readKeptPages(base);
    for (const link of list.querySelectorAll("a"))
      if (!(await isKept(base, link.href))) link.parentElement?.remove();
    const shown = new Set(Array.from(list.querySelectorAll("a"), ({ pathname }) => pathname));
    for (const { href, label, locale } of Object.values(choices)) {
      if (shown.has(href)) continue;
      const link = make("a", "", label);
      link.href = href;
      link.lang = locale;
      list.append(make("li", "", link));
    }
  }
}

customElements.define("rotonde-not-kept", NotKept);
