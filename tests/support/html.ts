/** A start tag as a browser reads it: names in small letters, entities decoded. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** What stands inside a script, a style or a title; empty for other elements. */
  text: string;
}

const attributes = `((?:"[^"]*"|'[^']*'|[^"'>])*)`;
const pattern = new RegExp(
  `<!--[^]*?-->|<(script|style|title)\\b${attributes}>([^]*?)</\\1>|<([a-z][^\\s/>]*)${attributes}>`,
  "gi",
);

/** Reads the start tags of a page in their order; what an attribute or a script holds is no tag. */
export function readTags(html: string): Tag[] {
  return [...html.matchAll(pattern)].flatMap(([, raw, rawAttributes, text = "", name, own]) => {
    const found = raw ?? name;
    if (found === undefined) return [];
    const plain = found.toLowerCase() === "title" ? decode(text) : text;
    return [
      {
        name: found.toLowerCase(),
        attributes: readAttributes(rawAttributes ?? own ?? ""),
        text: plain,
      },
    ];
  });
}

/** What a page says, without its tags, scripts and styles. */
export function textOf(html: string): string {
  return decode(html.replace(pattern, " ").replace(/<\/[a-z][^>]*>/gi, " "));
}

function readAttributes(text: string): Record<string, string> {
  const found = text.matchAll(/([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name = "", double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ""),
    ]),
  );
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (typeof name === "string") return entities[name] ?? whole;
    return String.fromCodePoint(typeof hex === "string" ? parseInt(hex, 16) : Number(decimal));
  });
}
