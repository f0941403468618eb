import { svgAttributes, svgElements } from "./svg-names.ts";

/** Where the first problem is, and what stands there; an empty text for what no browser can draw. */
export interface SvgProblem {
  at: number;
  what: string;
}

const attribute = String.raw`\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*')`;

/** A declaration at the very start, a comment, a tag, or a text between tags. */
const piece = new RegExp(
  String.raw`^\s*<\?xml\s(?<declaration>[^?>]*)\?>|<!--[^]*?-->|<(?<end>/?)(?<name>[\w:.-]+)(?<attributes>(?:${attribute})*)\s*(?<empty>/?)>|(?<text>[^<]+)`,
  "gy",
);

/** Reads an SVG piece by piece, up to the first one that is no drawing. */
export function svgProblem(text: string): SvgProblem | undefined {
  const open: string[] = [];
  let drawings = 0;
  let read = 0;
  for (const { 0: whole, index, groups = {} } of text.matchAll(piece)) {
    read = index + whole.length;
    const { name, attributes = "" } = groups;
    const what = refused(groups, open.at(-1));
    if (what !== undefined) return { at: index + Math.max(0, whole.indexOf(what)), what };
    if (name === undefined) {
      if (open.length === 0 && groups["text"]?.trim()) return { at: index, what: "" };
      continue;
    }
    if (open.length === 0) drawings += name === "svg" && xmlns.test(attributes) ? 1 : 2;
    if (groups["end"] === "") open.push(name);
    const isClosed = groups["end"] === "/" || groups["empty"] === "/";
    if (drawings > 1 || (isClosed && open.pop() !== name)) return { at: index, what: "" };
  }
  if (read < text.length) return { at: read, what: unread(text.slice(read, read + 100)) };
  return drawings === 1 && open.length === 0 ? undefined : { at: text.length, what: "" };
}

const xmlns = /\sxmlns\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/;

/** The part of a piece that no drawing needs. */
function refused(groups: Record<string, string>, parent: string | undefined): string | undefined {
  const { declaration, name, attributes = "", end, text = "" } = groups;
  if (declaration !== undefined)
    return /encoding\s*=\s*["'](?!utf-8["'])[^"']*["']/i.exec(declaration)?.[0];
  // A comment or a tag inside a style would join two halves of what is looked for.
  if (parent === "style" && text === "" && !(name === "style" && end === "/")) return "<";
  if (name === undefined)
    return parent === "style" ? unsafeStyle.exec(text)?.[0] : entity.exec(text)?.[0];
  if (!svgElements.has(name)) return `<${end ?? ""}${name}`;
  for (const [whole, key = "", quoted = ""] of attributes.matchAll(
    /([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g,
  ))
    if (!isDrawing(key, quoted.slice(1, -1))) return whole;
  return undefined;
}

/** Parts of styles that fetch something, or that hide what they are. */
const unsafe = /\\|&|\/\/|url\((?!\s*["']?#)|\b(?:image|image-set|cross-fade|src)\s*\(/i;
const unsafeStyle = new RegExp(`@(?!media\\b)|${unsafe.source}`, "i");

/** A name that stands for a text, other than those that every XML text has. */
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)[^;\s]*;?/i;

function isDrawing(attribute: string, value: string): boolean {
  if (attribute === "href" || attribute === "xlink:href") return /^#[\w.-]*$/.test(value);
  if (/^(aria|data)-[\w-]+$/.test(attribute)) return !entity.test(value);
  // Names of vocabularies look like addresses, and nothing fetches them.
  if (/^xmlns(:|$)/.test(attribute)) return true;
  return svgAttributes.has(attribute) && !unsafe.test(value);
}

/** What stands where no tag, text or comment could be read; empty for a tag that is only written wrongly. */
function unread(text: string): string {
  const [start = "", name = ""] = /^<[!?]?\[?((?:\w[\w:.-]*)?)/.exec(text) ?? [];
  return svgElements.has(name) || name === "" ? "" : start;
}
