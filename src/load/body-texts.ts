import type { Paragraph, Text } from "mdast";
import type { Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { bodyIssue, placeOf, type BodySource, type Told } from "./body-source.ts";
import { rangeOf } from "./tree.ts";

type Slip = [pattern: RegExp, tell: (found: RegExpMatchArray) => Told];

/** Markdown signs that stay visible, because what they should make is not written right. */
const inText: Slip[] = [
  [
    /(?<!\\)\[\^[^\]\s]+\]/,
    ([note]) => [
      "body-not-allowed",
      say`Footnotes such as ${note} are not possible in a page.`,
      say`Write the note in the text itself, between round brackets.`,
    ],
  ],
  [
    /(?<!\\)\[([^[\]]+)\]\[([^[\]]*)\]/,
    ([link, words = "", label = ""]) => [
      "link-broken",
      say`The link ${link} has no address: no line begins with [${label === "" ? words : label}]:`,
      say`Write [${words}](https://…).`,
    ],
  ],
  [
    /(?<!\\)\[([^[\]]+)\] +\((?=https?:|www\.|mailto:|tel:|#|\.{0,2}\/)/,
    ([, words = ""]) => [
      "link-broken",
      say`This is no link, because a space stands between ] and (.`,
      say`Remove the space: [${words}](address).`,
    ],
  ],
  [
    /(?<!\\)\[([^[\]]*)\]\(/,
    ([, words = ""]) => [
      "link-broken",
      say`This is no link: a bracket is missing, or its address holds a space or a quotation mark.`,
      say`Write [${words}](address), with %20 in place of each space in the address.`,
    ],
  ],
  [
    /(?<![\\*])\*\*(?!\*)/,
    () => [
      "body-not-allowed",
      say`The signs ** make nothing bold here; readers see them.`,
      say`Write **text** with no space just inside the signs and one outside, or remove them.`,
    ],
  ],
];

/** The same, where a paragraph begins. */
const atStart: Slip[] = [
  [
    /^(#{2,6})[^\s#]/,
    ([, signs = ""]) => [
      "heading-level",
      say`This is no heading, because no space follows ${signs}.`,
      say`Write ${signs}, a space, and then the text.`,
    ],
  ],
  [
    /^\|[^\n]*\|/,
    () => [
      "body-not-allowed",
      say`This is no table: the line of hyphens below its first row is missing, or has other columns.`,
      say`Write |---|---| below the first row, with one --- for each of its columns.`,
    ],
  ],
  [
    /^[•·●▪◦]\s/,
    ([sign]) => [
      "body-not-allowed",
      say`The sign ${sign.trim()} begins no list.`,
      say`Begin each point of a list with a hyphen and a space.`,
    ],
  ],
];

/** What is not written right in a piece of text. */
export function textIssues(node: Text, source: BodySource): Issue[] {
  return slips(inText, rangeOf(node), source);
}

/** What is not written right at the start of a paragraph. */
export function paragraphIssues(node: Paragraph, source: BodySource): Issue[] {
  return slips(atStart, rangeOf(node), source);
}

/** How far a sign may look beyond its text: what follows a link that is none can be a link. */
const ahead = 10;

function slips(all: Slip[], [start, end]: [number, number], source: BodySource): Issue[] {
  const written = source.text.slice(start, end + ahead);
  for (const [pattern, tell] of all) {
    const found = pattern.exec(written);
    if (!found || found.index >= end - start) continue;
    return [bodyIssue(source, tell(found), placeOf(source.text, start + found.index))];
  }
  return [];
}
