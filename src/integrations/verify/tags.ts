/** A start tag as a browser reads it: names in small letters, entities decoded. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

const attributes = `((?:"[^"]*"|'[^']*'|[^"'>])*)`;
const pattern = new RegExp(
  `<!--[^]*?-->|<(script|style)\\b${attributes}>[^]*?</\\1>|<([a-z][^\\s/>]*)${attributes}>`,
  "gi",
);

/** Reads the start tags of a page; what stands in a comment, a script, a style or an attribute is none. */
export function readTags(html: string): Tag[] {
  const found: Tag[] = [];
  for (const [, raw, rawAttributes, name = raw, own] of html.matchAll(pattern)) {
    if (name === undefined) continue;
    found.push({
      name: name.toLowerCase(),
      attributes: readAttributes(rawAttributes ?? own ?? ""),
    });
  }
  return found;
}

const none: Record<string, string> = {};

function readAttributes(text: string): Record<string, string> {
  if (text === "") return none;
  const found: Record<string, string> = {};
  const each = text.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  for (const [, name = "", double, single, bare] of each)
    found[name.toLowerCase()] = decode(double ?? single ?? bare ?? "");
  return found;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of XML or HTML with its entities decoded. */
export function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === "string") return entities[name] ?? whole;
    const point = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
