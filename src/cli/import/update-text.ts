import { isMap, isScalar, parseDocument } from "yaml";
import type { Change } from "./changes.ts";

/** Makes changes in the text of a YAML file; comments, the order and the look of everything else stay. */
export function updateText(text: string, changes: readonly Change[]): string {
  const bom = text.startsWith("\ufeff") ? "\ufeff" : "";
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  let lines = text
    .slice(bom.length)
    .replaceAll("\r\n", "\n")
    .replace(/[^\n]$/, "$&\n");
  for (const change of changes) lines = withChange(lines, change);
  return bom + lines.replaceAll("\n", lineEnd);
}

/** Writing a document again can change its look everywhere, so only the field that changes is taken from it. */
function withChange(text: string, { path, value }: Change): string {
  const field = String(path[0]);
  const own = fieldTexts(text);
  const options = { lineWidth: 0, flowCollectionPadding: /[[{] /.test(own?.get(field) ?? "") };
  const document = parseDocument(text);
  const before = fieldTexts(document.toString(options));
  document.setIn(path, typeof value === "object" ? document.createNode(value) : value);
  const written = document.toString(options);
  const after = fieldTexts(written);
  if (!own || !before || !after) return written;
  return [...after]
    .map(([name, made]) => {
      const old = own.get(name);
      if (old === undefined || name !== field) return old ?? made;
      return withChangedLines(old, before.get(name) ?? "", made);
    })
    .join("");
}

/** The texts of the fields of a file, by name; each goes on to the name of the next. */
function fieldTexts(text: string): Map<string, string> | undefined {
  const { contents } = parseDocument(text);
  if (!isMap(contents) || contents.flow) return undefined;
  const names = contents.items.flatMap(({ key }) =>
    isScalar(key) ? [{ name: String(key.value), start: key.range?.[0] ?? 0 }] : [],
  );
  return new Map(
    names.map(({ name, start }, index) => [
      name,
      text.slice(index === 0 ? 0 : start, names[index + 1]?.start),
    ]),
  );
}

/** Takes over the lines that changed, where all others stay the same ones. */
function withChangedLines(text: string, before: string, after: string): string {
  const [own, old, made] = [text.split("\n"), before.split("\n"), after.split("\n")];
  if (own.length !== old.length) return after;
  const start = sameLines(old, made);
  const end = sameLines(old.slice(start).reverse(), made.slice(start).reverse());
  return [
    ...own.slice(0, start),
    ...made.slice(start, made.length - end),
    ...own.slice(own.length - end),
  ].join("\n");
}

/** How many lines at the start are the same. */
function sameLines(first: readonly string[], second: readonly string[]): number {
  const different = first.findIndex((line, index) => line !== second[index]);
  return different < 0 ? first.length : different;
}
