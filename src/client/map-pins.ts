import { say, type Strings } from "./strings.ts";

/** Gives a row a button that shows its service on the map. */
export function addPin(
  row: HTMLElement,
  icon: DocumentFragment,
  strings: Strings,
  show: () => void,
): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "pin";
  const name = row.querySelector("a")?.textContent.trim() ?? "";
  button.setAttribute("aria-label", say(strings, "map.show", { name }));
  button.append(icon.cloneNode(true));
  button.addEventListener("click", show);
  row.append(button);
}
