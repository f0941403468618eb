import { answers, type Answer } from "../../search/answers.ts";
import { find, type Found, type Limits } from "../../search/find.ts";
import type { SearchIndex } from "../../search/index-format.ts";
import type { IndexFiles } from "./read-index.ts";

/** What was found, and what is shown of it. */
export interface Looked {
  found: Found;
  answers: Answer[];
  languages: SearchIndex["languages"];
}

const longestQuery = 200;

/** What a visitor typed, as it is looked for: not longer than the field allows, with no letter cut in half. */
export function queryOf(typed: string): string {
  return typed
    .trim()
    .slice(0, longestQuery)
    .replace(/\p{Cs}/gu, "");
}

/** Looks in an index for what answers a query, and gives the first `count` answers. */
export function look(
  files: IndexFiles,
  query: string,
  limits: Limits,
  count: number,
): Promise<Looked> {
  return files.use(async (reader) => {
    const found = await find(reader, query, limits);
    return {
      found,
      answers: await answers(reader, found, count),
      languages: reader.index.languages,
    };
  });
}
