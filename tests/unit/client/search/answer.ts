import type { Answer } from "../../../../src/search/answers.ts";
import type { EntryKind, SearchEntry } from "../../../../src/search/index-format.ts";

/** An answer of which only what a test is about is said. */
export function answerOf(
  kind: EntryKind,
  entry: Partial<SearchEntry> = {},
  ranked: Partial<Answer> = {},
): Answer {
  const shown = { kind, href: "/en/a/b/", title: "Title", names: [], sections: [], ...entry };
  return { entry: 0, score: 1, section: 0, tokens: [], matched: [], shown, ...ranked };
}
