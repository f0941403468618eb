import { make } from "../plan/make.ts";
import { say, type Strings } from "../strings.ts";
import type { Choice, Kept } from "./changes.ts";
import { dayWords, sizeWords } from "./words.ts";

/** Shows what is kept, of every language, each with a button that removes it. */
export function showKept(
  list: Element,
  { choices }: Kept,
  strings: Strings,
  remove: (name: string, choice: Choice) => void,
): void {
  const rows = Object.entries(choices).map(([name, choice]) => {
    const link = make("a", "", choice.label);
    link.href = choice.href;
    link.lang = choice.locale;
    link.dir = "auto";
    const { since } = choice;
    const state =
      since === undefined
        ? say(strings, "offline.unfinished")
        : say(strings, "offline.since", { date: dayWords(since) });
    const facts = [languageOf(choice), sizeWords(choice.bytes), state].filter(Boolean);
    const named = make("span", "sr", choice.label);
    const button = make("button", "", say(strings, "offline.remove"), " ", named);
    button.type = "button";
    button.addEventListener("click", () => remove(name, choice));
    return make("li", "", make("div", "", link, make("small", "", facts.join(" · "))), button);
  });
  list.replaceChildren(...rows);
}

/** The name of its language where that is another than the page's, from the page's links to others. */
function languageOf({ locale }: Choice): string {
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>("a[hreflang]"));
  const other = links.find(({ hreflang }) => hreflang === locale);
  return locale === document.documentElement.lang ? "" : (other?.textContent.trim() ?? locale);
}
