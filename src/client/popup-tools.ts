import { copyText } from "./copy-text.ts";
import { say, type Strings } from "./strings.ts";

/** What one does with the service of a popup: find the way, copy its address, read what its row unfolds. */
export function popupTools(row: Element, popup: Element, strings: Strings): HTMLElement[] {
  const details = row.querySelector(".know")?.cloneNode(true) as HTMLElement | undefined;
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.append(...(details?.querySelectorAll(".there") ?? []));
  const address = popup.querySelector(".place bdi");
  if (address && "map.copy" in strings) tools.append(...copyButton(address, strings));
  return [...(tools.hasChildNodes() ? [tools] : []), ...(details ? [details] : [])];
}

function copyButton(address: Element, strings: Strings): HTMLElement[] {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = say(strings, "map.copy");
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.addEventListener("click", () => {
    void copyText(address.textContent).then((copied) => {
      said.textContent = say(strings, copied ? "map.copied" : "map.copy-failed");
      if (!copied) getSelection()?.selectAllChildren(address);
    });
  });
  return [button, said];
}
