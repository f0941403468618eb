import { readData } from "../page-parts.ts";
import type { Strings } from "../strings.ts";

/** What a page gives its search: words, and whom they are about. */
export interface SearchWords {
  strings: Strings;
  /** What each language calls itself, by its code. */
  languages: Readonly<Record<string, string>>;
  /** The code of the official language. */
  official: string;
  /** The exits' addresses with their numbers. */
  exits: readonly [href: string, number: number][];
}

/** Reads them from the search's element. */
export function readWords(element: HTMLElement): SearchWords {
  return readData(element, "words") as SearchWords;
}

/** A string with nodes in the place of some of its `{…}`. */
export function sayNodes(
  strings: Strings,
  key: string,
  nodes: Readonly<Record<string, Node | string>>,
): (Node | string)[] {
  return (strings[key] ?? "")
    .split(/(\{\w+\})/)
    .map((part) => (/^\{\w+\}$/.test(part) ? (nodes[part.slice(1, -1)] ?? part) : part));
}
