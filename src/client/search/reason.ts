import type { Answer } from "../../search/answers.ts";
import type { SearchIndex } from "../../search/index-format.ts";
import { stem } from "../../search/stem.ts";
import { words } from "../../search/words.ts";
import { shownOf } from "./shown.ts";

type Languages = SearchIndex["languages"];

/** The name by which something was found, with its language; undefined where what is shown says it, or where no name does. */
export function reasonOf(answer: Answer, languages: Languages): [string, string] | undefined {
  const { title, official, place, section } = shownOf(answer);
  const heads = [title.text, official, place?.text, section?.title.text];
  const said = new Set(heads.flatMap((text) => stemsIn(text ?? "", languages)));
  const tokens = new Set(answer.tokens.flatMap((token) => token.split(" ")));
  const missing = [...tokens].filter((token) => !said.has(token));
  let best: [string, string] | undefined;
  let most = 0;
  for (const name of answer.shown.names) {
    const own = languages.filter(({ code }) => code === name[1]);
    const stems = stemsIn(name[0], own.length > 0 ? own : languages);
    const has = missing.filter((token) => stems.includes(token)).length;
    // Of names that say as much, the one with fewer words.
    const worth = has && has + 1 / (1 + stems.length);
    if (worth > most) [best, most] = [name, worth];
  }
  return best;
}

function stemsIn(text: string, languages: Languages): string[] {
  return languages.flatMap(({ rules }) => words(text, rules).map((word) => stem(word, rules)));
}
