/** A part of an XML text: a tag, or what stands between two; `text` is as it was written. */
export interface XmlPart {
  kind: "start" | "end" | "empty" | "text" | "other";
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  offset: number;
}

const markup =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([^\s/<>!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** Cuts XML that was found to be without mistakes into its parts; comments and instructions are of no kind of their own. */
export function xmlParts(xml: string): XmlPart[] {
  const parts: XmlPart[] = [];
  let done = 0;
  const addText = (text: string, offset: number) => {
    if (text !== "") parts.push({ kind: "text", name: "", attributes: {}, text, offset });
  };
  for (const found of xml.matchAll(markup)) {
    const [text, end, name, attributes = "", empty] = found;
    addText(xml.slice(done, found.index), done);
    done = found.index + text.length;
    if (name !== undefined) {
      const kind = end === "/" ? "end" : empty === "/" ? "empty" : "start";
      parts.push({ kind, name, attributes: attributesIn(attributes), text, offset: found.index });
    } else if (text.startsWith("<![CDATA[")) addText(encoded(text.slice(9, -3)), found.index);
    else parts.push({ kind: "other", name: "", attributes: {}, text, offset: found.index });
  }
  addText(xml.slice(done), done);
  return parts;
}

/** An entity that XML does not know by itself. */
const strange = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i;

/** Where XML is cut off, holds an entity of its own or has tags that do not fit each other, which not every reader says; nothing where all is well. */
export function brokenAt(parts: readonly XmlPart[]): number | undefined {
  const open: XmlPart[] = [];
  for (const part of parts) {
    if (
      part.kind === "text" &&
      (part.text.includes("<") || (open.length === 0 && part.text.trim() !== ""))
    )
      return part.offset;
    if (part.kind !== "other" && strange.test(part.text)) return part.offset;
    if (part.kind === "start") open.push(part);
    if (part.kind === "end" && open.pop()?.name !== part.name) return part.offset;
  }
  return open.at(-1)?.offset;
}

function attributesIn(written: string): Record<string, string> {
  const found = [...written.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    found.map(([, name = "", double, single = ""]) => [name, decoded(double ?? single)]),
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity);
}

function encoded(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
