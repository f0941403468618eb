/** Marks the visitor's likely language in the list of languages; the choice stays theirs, nothing is stored. */
class LanguageOffer extends HTMLElement {
  connectedCallback(): void {
    const items = [...this.querySelectorAll<HTMLElement>("li[lang]")];
    for (const wanted of navigator.languages) {
      const found = items.find(({ lang }) => lang === wanted || lang === wanted.split("-")[0]);
      if (!found) continue;
      found.classList.add("offer");
      return;
    }
  }
}

customElements.define("rotonde-language-offer", LanguageOffer);
