import type { PlanIndex } from "../../export/plan-index.ts";
import { say, type Strings } from "../strings.ts";
import { make, makeText } from "./make.ts";

/** A thing in the plan, on screen and on paper; `parts` are the titles of what a journey consists of. */
export function planRow(
  item: string,
  entry: PlanIndex[string],
  parts: readonly PlanIndex[string]["title"][],
  strings: Strings,
): HTMLLIElement {
  const { title, href, official, text, deadline, documents = [] } = entry;
  const link = makeText("a", "title", title);
  link.href = href;
  const row = make("li", "", placeOf(entry), link);
  row.dataset["item"] = item;
  if (official) row.append(make("p", "", makeText("bdi", "", official)));
  if (text) row.append(makeText("p", "", text));
  if (deadline !== undefined) row.append(make("p", "due", make("b", "", deadline)));
  if (documents.length > 0)
    row.append(make("p", "ticks-of", say(strings, "service.bring")), ticks("", documents));
  if (parts.length > 0) row.append(ticks("paper", parts));
  row.append(...contactOf(entry), make("p", "paper", make("bdi", "", onPaper(link))));
  return row;
}

/** The exit's number and what the thing belongs to. */
export function placeOf({ number, place }: PlanIndex[string]): HTMLElement {
  const exit = number === undefined ? [] : [make("span", "n", `${number}`), " "];
  return make("small", "", ...exit, makeText("span", "", place));
}

function ticks(className: string, texts: readonly PlanIndex[string]["title"][]): HTMLElement {
  return make("ul", `ticks ${className}`, ...texts.map((text) => makeText("li", "", text)));
}

function contactOf({ address, phone }: PlanIndex[string]): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (address !== undefined) lines.push(make("bdi", "", address));
  if (phone !== undefined) {
    const link = make("a", "", phone);
    link.href = `tel:${phone.replaceAll(" ", "")}`;
    link.dir = "ltr";
    lines.push(link);
  }
  return lines.length === 0 ? [] : [make("p", "where", ...lines)];
}

/** An address as people type it over. */
function onPaper({ host, pathname }: HTMLAnchorElement): string {
  return host + pathname;
}
