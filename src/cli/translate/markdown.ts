import { pageTexts, type TextPiece } from "../../load/files.ts";
import { codedTarget, evened, plainText, withSigns, type Code, type Coded } from "./coded.ts";

/** Where a text is written: what kind of text it is, and the lines with addresses that its page has. */
export interface Place {
  kind: TextPiece["kind"];
  definitions: string;
  words: ReadonlyMap<string, string>;
  /** Addresses in the text itself that become links. */
  addresses: readonly string[];
}

/**
 * A text as a page's file has it, so that its characters are only characters; nothing where that cannot be.
 * Each way to write it is read back, and only one that says exactly the same is taken.
 */
export function toMarkdown(
  text: Coded,
  codes: ReadonlyMap<string, Code>,
  place: Place,
): string | undefined {
  const coded = evened(text);
  return [someSigns, allSigns]
    .map((escape) => (lineBreak?: string) => written(coded, { codes, place, escape, lineBreak }))
    .find((write) => saysTheSame(write("\\\n"), coded, place))?.();
}

interface Writing {
  codes: ReadonlyMap<string, Code>;
  place: Place;
  escape: (text: string) => string;
  lineBreak: string | undefined;
}

function written(coded: Coded, writing: Writing, isFirst = true): string {
  const { codes, place, escape, lineBreak } = writing;
  if (place.kind === "alt" || place.kind === "cite") return inAttribute(plainText(coded));
  return coded
    .map((part, index) => {
      const before = coded[index - 1];
      const isNewLine = typeof before === "object" && before.kind === "break";
      const atStart = isNewLine || (isFirst && index === 0);
      if (typeof part === "string") {
        const safe = atStart ? startSafe(escape(part)) : escape(part);
        const cell = place.kind === "table cell" ? safe.replace(/(?<!\\)\|/g, "\\|") : safe;
        const next = coded[index + 1];
        const isPicture = typeof next === "object" && codes.get(next.id)?.open.startsWith("[");
        return isPicture === true ? cell.replace(/(?<!\\)!$/, "\\!") : cell;
      }
      const { open = "", close = "" } = codes.get(part.id) ?? {};
      if (part.kind === "break" && lineBreak !== undefined) return lineBreak;
      const inside = part.children ? written(part.children, writing, atStart && open === "") : "";
      return `${open}${inside}${close}`;
    })
    .join("");
}

/** A text that begins no heading, list, quotation, table or program when it begins a line. */
function startSafe(text: string): string {
  return text
    .replace(/^(?=[#>|]|[-+](?:\s|$)|[=-]+\s*$)/, "\\")
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, "$1\\")
    .replace(/^([ie])(?=(?:m|x)port(?:[\s{*"'\\]|$))/, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Puts a backslash before the signs that can begin something in Markdown. */
function someSigns(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/[\\`*{[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replaceAll("<", "&lt;");
}

/** Puts a backslash before every sign. */
function allSigns(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replace(/[!-%'-/:=-@[-`{-~]/g, "\\$&")
    .replaceAll("<", "&lt;");
}

function inAttribute(text: string): string {
  return text.replace(/[&"'<>{}\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The smallest page in which a text of some kind stands, around the text. */
const around: Record<TextPiece["kind"], (text: string) => string> = {
  heading: (text) => `## ${text}`,
  paragraph: (text) => text,
  "list item": (text) => `- ${text}`,
  "table cell": (text) => `| ${text} |\n|---|`,
  alt: (text) => `<Figure src="a.png" alt="${text}" />`,
  cite: (text) => `<Quote cite="${text}">\n\na\n\n</Quote>`,
};

function saysTheSame(text: string, coded: Coded, place: Place): boolean {
  const page = `---\na: b\n---\n\n${around[place.kind](text)}\n\n${place.definitions}`;
  const blocks = pageTexts(page, "")?.blocks.filter(({ id }) => id !== "") ?? [];
  const [piece, ...more] = blocks.flatMap(({ pieces }) => pieces);
  if (!piece || blocks.length !== 1 || more.length > (place.kind === "cite" ? 1 : 0)) return false;
  if (piece.kind !== place.kind) return false;
  const read = codedTarget(piece.content, place.words, coded).coded;
  const sameLinks = piece.addresses.toSorted().join(" ") === place.addresses.toSorted().join(" ");
  return sameLinks && withSigns(read) === withSigns(coded);
}
