import type { Answer } from "../../search/answers.ts";
import type { SearchIndex } from "../../search/index-format.ts";
import { stem } from "../../search/stem.ts";
import { words } from "../../search/words.ts";
import { shownOf } from "./shown.ts";

type Languages = SearchIndex["languages"];

/** Why something was found: its name with the name's language, or words for it; undefined where what is shown says it. */
export type Reason = [text: string, lang: string | undefined];

/** Finds the reason for an answer. */
export function reasonOf(answer: Answer, languages: Languages): Reason | undefined {
  const { title, official, place, section, text } = shownOf(answer);
  const heads = [title.text, official, place?.text, section?.title.text];
  const said = new Set(heads.flatMap((text) => stemsIn(text ?? "", languages)));
  const tokens = new Set(answer.tokens.flatMap((token) => token.split(" ")));
  const missing = [...tokens].filter((token) => !said.has(token));
  let best: Reason | undefined;
  let most = 0;
  for (const name of answer.shown.names) {
    const own = languages.filter(({ code }) => code === name[1]);
    const stems = stemsIn(name[0], own.length > 0 ? own : languages);
    const has = missing.filter((token) => stems.includes(token)).length;
    // Of names that say as much, the one with fewer words.
    const worth = has && has + 1 / (1 + stems.length);
    if (worth > most) [best, most] = [name, worth];
  }
  const shown = new Set([...said, ...stemsIn(text?.text ?? "", languages)]);
  const others = answer.matched.filter(
    (word) => !stemsIn(word, languages).some((s) => shown.has(s)),
  );
  return best ?? (others.length > 0 ? [others.join(" "), undefined] : undefined);
}

function stemsIn(text: string, languages: Languages): string[] {
  return languages.flatMap(({ rules }) => words(text, rules).map((word) => stem(word, rules)));
}
