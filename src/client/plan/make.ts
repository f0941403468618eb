import type { PlanIndex } from "../../export/plan-index.ts";

type Text = PlanIndex[string]["title"];

/** Makes an element with a class and what is in it. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}

/** Makes an element with a text that may be in another language than the page. */
export function makeText<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  { text, lang }: Text,
): HTMLElementTagNameMap[Name] {
  const element = make(name, className, text);
  if (lang !== undefined) {
    element.lang = lang;
    element.dir = "auto";
  }
  return element;
}
