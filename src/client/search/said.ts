import type { Found } from "../../search/find.ts";
import { make } from "../plan/make.ts";
import { say, type Strings } from "../strings.ts";

/** What the line above the results says: how many there are, and what became of words that the index does not have. */
export function saidOf(
  { ranked, corrected, unknown }: Found,
  query: string,
  strings: Strings,
): HTMLElement[] {
  const count = ranked.length;
  const key = count === 0 ? "search.status.none" : "search.status.found";
  return [
    make("p", "count", say(strings, key, { count, query })),
    ...corrected.map((words) => make("p", "", say(strings, "search.corrected", words))),
    ...(count === 0
      ? []
      : unknown.map((word) => make("p", "", say(strings, "search.unknown", { word })))),
  ];
}
