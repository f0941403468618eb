import type { Answer } from "../../search/answers.ts";
import type { SearchIndex } from "../../search/index-format.ts";
import { make, makeText } from "../plan/make.ts";
import { say } from "../strings.ts";
import { reasonOf, type Reason } from "./reason.ts";
import { shownOf, type Shown } from "./shown.ts";
import { sayNodes, type SearchWords } from "./words.ts";

/** A row of the results; of the best ones also with their texts. */
export function resultRow(
  answer: Answer,
  languages: SearchIndex["languages"],
  words: SearchWords,
  isBest: boolean,
): HTMLLIElement {
  const shown = shownOf(answer);
  const { official, text, section, service } = shown;
  const row = make("li", `of-${shown.kind}`, titleLink(shown));
  if (official !== undefined) row.append(" ", officialName(official, words));
  row.append(...kindLine(shown, words, isBest || shown.kind === "step"));
  const reason = reasonOf(answer, languages);
  if (reason) row.append(reasonLine(reason, words));
  if (isBest && text) row.append(makeText("p", "text", text));
  if (section) row.append(sectionLink(section));
  if (service !== undefined) row.dataset["service"] = service;
  return row;
}

/** The link to what was found. */
export function titleLink({ href, title }: Shown): HTMLAnchorElement {
  const link = makeText("a", "", title);
  link.href = href;
  return link;
}

/** What it is, where nothing around it says that, and what it belongs to, with the number of its exit. */
export function kindLine(
  { kind, href, place }: Shown,
  { exits, strings }: SearchWords,
  isNamed: boolean,
): HTMLElement[] {
  const exit = exits.find(([address]) => href.startsWith(address));
  const parts = [
    ...(exit ? [make("span", "exit", `${exit[1]}`)] : []),
    ...(isNamed ? [make("span", "", say(strings, `search.kind.${kind}`))] : []),
    ...(place ? [makeText("bdi", "", place)] : []),
  ];
  const spaced = parts.flatMap((part) => [part, " "]).slice(0, -1);
  return parts.length === 0 ? [] : [make("small", "kind", ...spaced)];
}

/** The name that people meet on letters. */
export function officialName(text: string, { official }: SearchWords): HTMLElement {
  return makeText("bdi", "official", { text, lang: official });
}

function reasonLine([name, lang]: Reason, words: SearchWords): HTMLElement {
  const { strings, languages } = words;
  const line = (key: string, parts: Record<string, HTMLElement>) =>
    make("small", "why", ...sayNodes(strings, key, parts));
  if (lang === undefined || lang === document.documentElement.lang)
    return line("search.reason", { name: makeText("bdi", "", { text: name }) });
  return line("search.reason.language", {
    name: makeText("bdi", "", { text: name, lang }),
    language: makeText("bdi", "", { text: languages[lang] ?? lang, lang }),
  });
}

function sectionLink({ href, title }: NonNullable<Shown["section"]>): HTMLElement {
  const link = makeText("a", "", title);
  link.href = href;
  return make("p", "part", link);
}
