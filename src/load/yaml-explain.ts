import type { ErrorCode } from "yaml";
import { say, type Message } from "../schema/message.ts";
import { lineAt, quoted, shortened, valueOn, withQuotes } from "./yaml-line.ts";
import type { YamlProblem } from "./yaml-problem.ts";

/** A place where YAML could not be read, as an editor sees it. */
interface Place {
  code: ErrorCode;
  offset: number;
  text: string;
  /** The whole line, and the value on it as written. */
  line: string;
  value: string;
  /** Whether the text is the front matter of a page. */
  inPage: boolean;
}

type Explanation = [message: Message, fix: Message];

/** Why YAML cannot be read at an offset, from the code of the error and the look of its line. */
export function explain(
  code: ErrorCode,
  offset: number,
  text: string,
  inPage: boolean,
): YamlProblem {
  const below = code === "BLOCK_AS_IMPLICIT_KEY" ? lineOfColon(text, offset) : undefined;
  if (below !== undefined) return problem(below, indentation);
  const { line } = lineAt(text, offset);
  const place = { code, offset, text, line, value: valueOn(line).value, inPage };
  for (const rule of rules) {
    const found = rule(place);
    if (found) return problem(offset, found);
  }
  return problem(offset, unknown);
}

function problem(offset: number, explanation: Explanation): YamlProblem {
  const [message, fix] = explanation;
  return { offset, message, fix, isLast: explanation === indentation };
}

/** Where a colon stands on a later line than the text that it makes a field of: that line is too far in. */
function lineOfColon(text: string, offset: number): number | undefined {
  const colon = /:(?=\s|$)/g;
  colon.lastIndex = offset;
  const found = colon.exec(text)?.index ?? offset;
  const { start } = lineAt(text, found);
  return start > offset ? start : undefined;
}

const unknown: Explanation = [
  say`This line does not fit the lines above it.`,
  say`Check the quotes, the colons and the spaces at its start, and those of the line before it.`,
];

/** A tab in the place of spaces, whatever else is said of its line. */
export const startsWithTab: Explanation = [
  say`This line starts with a tab.`,
  say`Put spaces in the place of the tab, two for each level.`,
];

const indentation: Explanation = [
  say`The spaces at the start of this line do not fit the lines above it.`,
  say`Fields of one group start exactly below each other; what belongs inside a field starts two spaces further in.`,
];

const rules: ((place: Place) => Explanation | undefined)[] = [
  ({ line }) => (/^ *\t/.test(line) ? startsWithTab : undefined),
  ({ code }) => fixed[code],
  ({ code, text, offset, value }) =>
    code === "BAD_DQ_ESCAPE"
      ? [
          say`${text.slice(offset, offset + 2)} means nothing between double quotes.`,
          say`Put the text between single quotes instead: ${singleQuotes(value)}`,
        ]
      : undefined,
  ({ text, offset }) =>
    text[offset] === "#"
      ? [
          say`A note that starts with # needs a space before it.`,
          say`Put a space before #, or put the whole text between quotes if # is part of it.`,
        ]
      : undefined,
  aboveMoreSpaces,
  afterBlockSign,
  startingSign,
  betweenItems,
  ({ value }) =>
    /^-\s/.test(value)
      ? [
          say`A list cannot start on the line of its field.`,
          say`Put each item on a line of its own below it, two spaces further in, with a hyphen in front.`,
        ]
      : undefined,
  colonInText,
  noSpaceAfterColon,
  noField,
];

/** Errors that look the same wherever they are. */
const fixed: Partial<Record<ErrorCode, Explanation>> = {
  BAD_INDENT: indentation,
  MULTIPLE_DOCS: [
    say`A second set of fields starts here; a file has only one.`,
    say`Remove the line of --- or ... before it.`,
  ],
  KEY_OVER_1024_CHARS: [
    say`The name of this field is much too long.`,
    say`Write the field's name and a colon before the text.`,
  ],
};

function aboveMoreSpaces({ code, text, offset }: Place): Explanation | undefined {
  const { start, line } = lineAt(text, offset);
  const above = lineAt(text, Math.max(start - 1, 0)).line;
  const spaces = line.search(/\S/);
  if (code !== "MISSING_CHAR" || above.trim() !== "" || above.length <= spaces) return undefined;
  return [
    say`The empty line above this one has more spaces than the text itself.`,
    say`Remove the spaces on the empty line.`,
  ];
}

function afterBlockSign({ line, value }: Place): Explanation | undefined {
  const sign = value[0] ?? "";
  if (sign !== "|" && sign !== ">") return undefined;
  return [
    say`Behind ${sign} nothing can stand on the same line.`,
    say`Start the text on the next line, two spaces further in, or put quotes around it: ${withQuotes(line)}`,
  ];
}

function startingSign({ code, text, offset, line, value }: Place): Explanation | undefined {
  const sign = value[0] ?? "";
  const isClosed = code === "UNEXPECTED_TOKEN" && text[offset] !== ",";
  if (/["']/.test(sign) && isClosed)
    return [
      say`More text stands behind the quote that closes.`,
      say`Put quotes around all of it: ${withQuotes(line)}`,
    ];
  const opens = /[[{]/.test(sign) && isClosed;
  if (!opens && !/[&*!@`%,?\]}]/.test(sign)) return undefined;
  return [
    say`A text cannot start with ${sign} unless it stands between quotes.`,
    say`Put quotes around it: ${withQuotes(line)}`,
  ];
}

function betweenItems({ code, text, offset, value }: Place): Explanation | undefined {
  if (text[offset] === ",")
    return [
      say`There is a comma here with nothing before it.`,
      say`Remove it, or write what is missing.`,
    ];
  if (/[\]}]/.test(text[offset] ?? ""))
    return [
      say`There is a ${text[offset] ?? ""} here that closes nothing.`,
      say`Remove it, or put the text that it is part of between quotes.`,
    ];
  const inBrackets = code === "MISSING_CHAR" && /[[{]/.test(value);
  if (code !== "BLOCK_IN_FLOW" && !inBrackets) return undefined;
  return [
    say`Between [ ] or { } a comma is missing, or a text needs quotes.`,
    say`Put a comma between the items, and quotes around a text with a comma or a colon in it.`,
  ];
}

function colonInText({ code, line, value }: Place): Explanation | undefined {
  if (code !== "BLOCK_AS_IMPLICIT_KEY") return undefined;
  if (/^\s*-\s/.test(line)) return indentation;
  return [
    say`A colon with a space behind it cannot stand inside a text without quotes.`,
    /^[[{]/.test(value)
      ? say`Put quotes around that text.`
      : say`Put quotes around the text: ${withQuotes(line)}`,
  ];
}

function noSpaceAfterColon({ line }: Place): Explanation | undefined {
  const [, name, value] = /^\s*(?:-\s+)?([\w-]+):([^\s/].*)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  return [say`There is no space behind the colon.`, say`Write: ${shortened(`${name}: ${value}`)}`];
}

function noField({ code, line, inPage }: Place): Explanation | undefined {
  if (code !== "MULTILINE_IMPLICIT_KEY" && code !== "MISSING_CHAR") return undefined;
  if (/^\s*-(\s|$)/.test(line))
    return [
      say`An item of a list stands here, where a field belongs.`,
      say`Write the name of the list and a colon on a line above its items.`,
    ];
  if (/^\s*[\w-]+:(\s|$)/.test(line)) return indentation;
  return [
    say`This line is no field: no name with a colon stands at its start.`,
    inPage
      ? say`Write it as “name: value”. If the text of the page begins here, put a line of --- above it.`
      : say`Write it as “name: value”. If it belongs to the text above it, start it two spaces further in.`,
  ];
}

function singleQuotes(value: string): string {
  return quoted(value.includes("\\") ? value : `${value}\\`);
}
