import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { Outline } from "../schema/page.ts";
import { writingsOf } from "../model/writings.ts";
import { vagueWords } from "./vague-words.ts";

/** Words of links that say nothing of where they lead; a screen reader lists links without what stands around them. */
export function linkTextIssues(content: LocatedContent): Issue[] {
  return writingsOf(content).flatMap(({ file, outline }) =>
    outline.links.flatMap((link) => {
      const told = problem(link);
      if (!told) return [];
      const { line, column } = link;
      return [issue({ code: "link-text-vague", file, line, column, ...told })];
    }),
  );
}

function problem({ href, text = "" }: Outline["links"][number] & { text?: string }) {
  const fix = say`Name what is behind it: [name of the page](${href}).`;
  const words = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/(?<![\s\p{P}\p{S}])[\s\p{P}\p{S}]+$/u, "");
  if (vagueWords.has(words))
    return { message: say`The link “${text}” does not say where it leads.`, fix };
  if (/^(?:https?:\/\/|www\.)[^/]+\/./i.test(text))
    return { message: say`This link shows an address, which tells readers little.`, fix };
  return undefined;
}
