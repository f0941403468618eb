/** A part of the page that must be there; throws where it is not. */
export function findIn<Kind extends Element>(page: Element, selector: string): Kind {
  const found = page.querySelector<Kind>(selector);
  if (!found) throw new Error(`The page lacks ${selector}.`);
  return found;
}

/** What the page gave in one of an element's data attributes, as JSON. */
export function readData(element: HTMLElement, name: string): unknown {
  const text = element.dataset[name];
  return text === undefined ? undefined : JSON.parse(text);
}
