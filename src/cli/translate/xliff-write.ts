import { inWords, type Catalogue } from "../../schema/message.ts";
import type { Coded, CodedMark } from "./coded.ts";
import type { Unit, UnitFile } from "./units.ts";
import {
  writePackage,
  type PackageElement,
  type PackageUnit,
  type XliffVersion,
} from "./xliff-package.ts";

/** What an XLIFF file is written from. */
export interface Exported {
  version: XliffVersion;
  source: string;
  target: string;
  files: readonly UnitFile[];
  catalogue: Catalogue | undefined;
}

/** Writes texts as XLIFF, one line for each part of a unit. */
export async function writeXliff(exported: Exported): Promise<string> {
  const { version, source, target, files } = exported;
  const resources = Object.fromEntries(
    files.map(({ file, units }) => [
      version === "1.2" ? file : fileId(file),
      // A name that is a number would come before all others.
      Object.fromEntries(units.map((unit) => [` ${unit.id}`, unitOf(unit, exported)])),
    ]),
  );
  const document = { resources, sourceLanguage: source, targetLanguage: target };
  const written = await writePackage(document, version);
  return `<?xml version="1.0" encoding="UTF-8"?>${completed(written, exported)}\n`;
}

/** The id of a file in version 2, where a slash cannot stand in one. */
function fileId(path: string): string {
  return path.replaceAll("/", ":");
}

function unitOf(
  { source, target, notes }: Unit,
  { version, catalogue }: Pick<Exported, "version" | "catalogue">,
): PackageUnit {
  return {
    source: valueOf(source, version),
    ...(target === undefined ? {} : { target: valueOf(target, version) }),
    note: notes.map((note) => characters(inWords(note, catalogue))),
  };
}

function valueOf(coded: Coded, version: XliffVersion): (string | PackageElement)[] {
  return coded.map((part) => {
    if (typeof part === "string") return characters(part);
    const { id, children } = part;
    const attributes = { id, ...attributesOf(part, version) };
    return children
      ? { GenericSpan: { ...attributes, contents: valueOf(children, version) } }
      : { Standalone: attributes };
  });
}

/** Characters for the package, which takes `&amp;` for a sign that is encoded already. */
function characters(text: string): string {
  return text.replaceAll("&", "&amp;");
}

/** An attribute for the package, which encodes only quotation marks. */
function inAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const types: Record<CodedMark["kind"], Record<XliffVersion, Record<string, string>>> = {
  bold: { "1.2": { ctype: "bold" }, "2.0": { type: "fmt", subType: "xlf:b" } },
  italic: { "1.2": { ctype: "italic" }, "2.0": { type: "fmt", subType: "xlf:i" } },
  struck: { "1.2": { ctype: "x-struck" }, "2.0": { type: "fmt", subType: "rotonde:struck" } },
  link: { "1.2": { ctype: "link" }, "2.0": { type: "link" } },
  term: { "1.2": { ctype: "x-term" }, "2.0": { type: "other", subType: "rotonde:term" } },
  break: { "1.2": { ctype: "lb" }, "2.0": { type: "fmt", subType: "xlf:lb" } },
  code: { "1.2": { ctype: "x-code" }, "2.0": { type: "other", subType: "rotonde:code" } },
  other: { "1.2": { ctype: "x-other" }, "2.0": { type: "other" } },
};

/** What a translator sees of a mark: its kind, and what stands behind it. */
function attributesOf({ kind, about, children }: CodedMark, version: XliffVersion) {
  const type = types[kind][version];
  if (about === "") return type;
  const shown = inAttribute(about);
  if (version === "1.2") return { ...type, "equiv-text": shown };
  return children ? { ...type, dispStart: shown } : { ...type, disp: shown };
}

const states = {
  "1.2": { missing: "new", outdated: "needs-review-translation", current: "translated" },
  "2.0": { missing: "initial", outdated: "initial", current: "translated" },
};

/** Adds what the package cannot write: ids, paths and states, and line ends where they are no part of a text. */
function completed(xml: string, { version, files }: Exported): string {
  const paths = files.map(({ file }) => file);
  const units = files.flatMap((each) => each.units);
  let [file, unit] = [-1, -1];
  return xml.replace(
    /<(\/?)(xliff|file|body|unit|trans-unit|segment|notes?|source|target)\b([^>]*)>/g,
    (tag, end: string, name: string, attributes: string) => {
      const isText = name === "source" || name === "target" || name === "note";
      if (end !== "") return isText ? tag : `\n${tag}`;
      if (name === "file") file += 1;
      if (name === "unit" || name === "trans-unit") unit += 1;
      const { state = "missing" } = units[unit] ?? {};
      const own = attributes.replace(/^ id=" /, ' id="');
      const more: Record<string, string> = {
        file: version === "2.0" ? ` original="${paths[file] ?? ""}"` : "",
        target: version === "1.2" ? ` state="${states["1.2"][state]}"` : "",
        segment: segmentState(state),
      };
      const added = more[name] ?? "";
      if (/\/$/.test(own)) return `\n<${name}${own.slice(0, -1)}${added}/>`;
      return `\n<${name}${own}${added}>`;
    },
  );
}

function segmentState(state: Unit["state"]): string {
  const detail = state === "outdated" ? ' subState="rotonde:outdated"' : "";
  return ` state="${states["2.0"][state]}"${detail}`;
}
