import type { LanguageRules } from "./language-rules.ts";

type Table = Map<string, string>;

const tables = new WeakMap<string[], Table>();
const longest = 40;

/** The part that the forms of a folded word share, for comparing only; numbers and words beyond measure stay whole. */
export function stem(word: string, rules: LanguageRules): string {
  if (word.length > longest || /\p{N}/u.test(word)) return word;
  const bare = settle(word, (kept) => withoutBeginning(kept, rules));
  return settle(bare, (kept) => undouble(withoutEnding(kept, rules), rules));
}

/** Repeats a step until it changes nothing; rules that run in a circle come to an end too. */
function settle(word: string, step: (word: string) => string): string {
  let kept = word;
  for (let turn = 0; turn < longest; turn++) {
    const next = step(kept);
    if (next === kept) break;
    kept = next;
  }
  return kept;
}

function withoutBeginning(word: string, { beginnings, least }: LanguageRules): string {
  const table = tableOf(beginnings);
  for (let length = word.length; length > 0; length--) {
    const beginning = word.slice(0, length);
    const instead = table.get(beginning);
    if (instead === beginning) return word;
    if (instead === undefined || word.length - length + instead.length < least) continue;
    return instead + word.slice(length);
  }
  return word;
}

function withoutEnding(word: string, { endings, least, lengthen: long }: LanguageRules): string {
  const table = tableOf(endings);
  const known = table.get(`^${word}`);
  if (known !== undefined) return known;
  for (let length = 0; length < word.length; length++) {
    const ending = word.slice(length);
    const instead = table.get(ending);
    if (instead === ending) return word;
    if (instead === undefined || length + instead.length < least) continue;
    const left = word.slice(0, length) + instead;
    return long && instead === "" && /^[ei]/.test(ending) ? lengthen(left) : left;
  }
  return word;
}

function tableOf(affixes: string[]): Table {
  let table = tables.get(affixes);
  if (!table) {
    table = new Map(
      affixes.map((affix): [string, string] => {
        const [from = "", to = ""] = affix.split(">");
        return [from, to];
      }),
    );
    tables.set(affixes, table);
  }
  return table;
}

function undouble(word: string, { undouble: letters = "", least }: LanguageRules): string {
  const last = word.slice(-1);
  const doubled = word.length > least && letters.includes(last) && word.endsWith(last + last);
  return doubled ? word.slice(0, -1) : word;
}

/** An e counts in words of one syllable only, as that of `kamer` is short and written once either way. */
function lengthen(word: string): string {
  return word
    .replace(/(^|[^aeiou])([aou])([^aeiouwxyj])$/, "$1$2$2$3")
    .replace(/^([^aeiou]*)e([^aeiouwxyj])$/, "$1ee$2");
}
