import type { Inline, TextPiece } from "../../load/files.ts";

/** A text with numbered marks in the place of bold, links, terms and line breaks. */
export type Coded = readonly (string | CodedMark)[];

/** A mark in a text for translators; one without `children` stands alone. */
export interface CodedMark {
  id: string;
  kind: Exclude<Inline, string>["kind"];
  /** What stands behind it: the address of a link, the official word of a term. */
  about: string;
  children?: Coded;
}

/** What a file has before and behind the words of a mark. */
export interface Code {
  open: string;
  close: string;
}

/** A text with its marks, and what each of them is in the file. */
export interface CodedText {
  coded: Coded;
  codes: ReadonlyMap<string, Code>;
}

/** Numbers the marks of an official text; a term without words gets the official word. */
export function codedSource(
  content: TextPiece["content"],
  words: ReadonlyMap<string, string>,
): CodedText {
  let count = 0;
  return code(content, words, () => String((count += 1)));
}

/** Gives the marks of a translation the numbers that they have in the official text; others get one with an x. */
export function codedTarget(
  content: TextPiece["content"],
  words: ReadonlyMap<string, string>,
  source: Coded,
): CodedText {
  const left = marksOf(source);
  let extra = 0;
  return code(content, words, (mark) => {
    const place = left.findIndex(
      ({ kind, about }) => kind === mark.kind && about === aboutOf(mark, words),
    );
    const [found] = place < 0 ? [] : left.splice(place, 1);
    return found ? found.id : `x${(extra += 1)}`;
  });
}

/** All marks of a text, outer ones before those in them. */
export function marksOf(coded: Coded): CodedMark[] {
  return coded.flatMap((part) =>
    typeof part === "string" ? [] : [part, ...marksOf(part.children ?? [])],
  );
}

/** The characters of a text. */
export function plainText(coded: Coded): string {
  return coded
    .map((part) =>
      typeof part === "string" ? part : part.children ? plainText(part.children) : " ",
    )
    .join("");
}

/** A text with its marks as signs: `Read <1>the list</1> first<2/>`. */
export function withSigns(coded: Coded): string {
  return coded
    .map((part) => {
      if (typeof part === "string") return part;
      const { id, children } = part;
      return children ? `<${id}>${withSigns(children)}</${id}>` : `<${id}/>`;
    })
    .join("");
}

/** A text in one form: white space evened out, none at its ends or at the inner edges of a mark. */
export function evened(coded: Coded): Coded {
  const parts = joined(coded.flatMap(spacesOutside));
  return parts
    .map((part, index) => {
      if (typeof part !== "string") return part;
      const start = index === 0 ? part.replace(/^\s+/, "") : part;
      return index === parts.length - 1 ? start.replace(/\s+$/, "") : start;
    })
    .filter((part) => part !== "");
}

function spacesOutside(part: string | CodedMark): (string | CodedMark)[] {
  if (typeof part === "string" || !part.children) return [part];
  const inside = joined(part.children.flatMap(spacesOutside));
  const [first, last] = [inside[0], inside.at(-1)];
  const before = typeof first === "string" ? (/^\s+/.exec(first)?.[0] ?? "") : "";
  const after = typeof last === "string" ? (/\s+$/.exec(last)?.[0] ?? "") : "";
  return [before, { ...part, children: evened(inside) }, after];
}

/** Characters beside each other as one text; plain spaces and line ends become one space. */
function joined(parts: Coded): (string | CodedMark)[] {
  const all: (string | CodedMark)[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part;
    else if (part !== "") all.push(part);
  }
  return all.map((part) => (typeof part === "string" ? part.replace(/[ \t\r\n]+/g, " ") : part));
}

function code(
  content: TextPiece["content"],
  words: ReadonlyMap<string, string>,
  number: (mark: Exclude<Inline, string>) => string,
): CodedText {
  const codes = new Map<string, Code>();
  const convert = (parts: readonly Inline[]): Coded =>
    parts.map((part) => {
      if (typeof part === "string") return part;
      const { kind, children, open, close } = part;
      const id = number(part);
      const about = aboutOf(part, words);
      if (children) {
        codes.set(id, { open, close });
        return { id, kind, about, children: convert(children) };
      }
      if (kind !== "term") {
        codes.set(id, { open, close: "" });
        return { id, kind, about };
      }
      codes.set(id, { open: open.replace(/\s*\/>$|><\/Term>$/, ">"), close: "</Term>" });
      return { id, kind, about, children: [words.get(part.about) ?? part.about] };
    });
  return { coded: evened(convert(content)), codes };
}

function aboutOf(
  { kind, about }: Exclude<Inline, string>,
  words: ReadonlyMap<string, string>,
): string {
  return kind === "term" ? (words.get(about) ?? about) : about;
}
