import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { keywordsSchema, type Keywords } from "../schema/keywords.ts";
import { say } from "../schema/message.ts";
import { repeated } from "./duplicates.ts";
import { knownIds } from "./known-ids.ts";
import { suggester } from "./suggest.ts";

/** Words that people search with in a language that the site does not have, or that stand twice in one list. */
export function keywordIssues(content: LocatedContent): Issue[] {
  const known = knownIds(content);
  const suggest = suggester(content, known);
  return content.keywords.flatMap((keywords) => {
    const { locale, file } = keywords;
    const twice = wordsTwice(keywords, content);
    if (known.language.has(locale)) return twice;
    const message = say`The file keywords/${locale}.yaml is named after no language of the site.`;
    const fix =
      suggest("language", locale) ??
      say`Add the language to site.yaml, or give the file the code of another one.`;
    return [issue({ code: "locale-unknown", file, line: 1, message, fix }), ...twice];
  });
}

function wordsTwice(keywords: Keywords, { locate }: LocatedContent): Issue[] {
  const { file } = keywords;
  return keywordsSchema.keyof().options.flatMap((section) =>
    Object.entries(keywords[section]).flatMap(([id, words]) =>
      repeated(words.map(folded)).map(({ index, first }) => {
        const path = [section, id];
        const { line } = locate(file, [...path, first]);
        const at = locate(file, [...path, index]);
        const name = path.join(".");
        const message = say`"${words[index] ?? ""}" stands twice in "${name}", the first time on line ${line}.`;
        const fix = say`Remove one of them.`;
        return issue({ code: "keyword-twice", file, ...at, path: name, message, fix });
      }),
    ),
  );
}

/** A word as search sees it: capitals and the width of spaces do not count. */
function folded(word: string): string {
  return word.normalize().toLowerCase().replaceAll(/\s+/g, " ");
}
