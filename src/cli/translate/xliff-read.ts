import { encodingProblem } from "../../load/files.ts";
import { issue, type Issue } from "../../schema/issue.ts";
import { say, type Message } from "../../schema/message.ts";
import { evened, type Coded } from "./coded.ts";
import { edge, rawFiles, type RawFile } from "./xliff-units.ts";
import { brokenAt, xmlParts, type XmlPart } from "./xml-tags.ts";
import {
  readPackage,
  type PackageElement,
  type PackageValue,
  type XliffVersion,
} from "./xliff-package.ts";

/** A unit that came back: its texts with their marks, and what the file says of them. */
export interface ReadUnit {
  id: string;
  line: number;
  source: Coded;
  /** Nothing where there is no translation. */
  target: Coded | undefined;
  isFinished: boolean;
  isMachine: boolean;
  foreign: string | undefined;
}

/** The units of a content file that came back. */
export interface ReadFile {
  original: string;
  line: number;
  units: ReadUnit[];
}

/** What an XLIFF file holds. */
export interface ReadXliff {
  version: XliffVersion;
  /** The pairs of languages of its files. */
  languages: { source: string; target: string; line: number }[];
  files: ReadFile[];
}

/** A file of more bytes than this is not read. */
const largest = 50_000_000;

/** Reads an XLIFF file of version 1.2 or 2; issues where it is none, or is broken. */
export async function readXliff(bytes: Uint8Array, file: string): Promise<ReadXliff | Issue[]> {
  const refuse = (message: Message, fix: Message, line = 1) => [
    issue({ code: "file-type", file, line, message, fix }),
  ];
  const problem = encodingProblem(bytes);
  if (problem) return [issue({ code: "file-encoding", file, ...problem })];
  if (bytes.length > largest)
    return refuse(
      say`This file is larger than ${largest / 1_000_000} MB.`,
      say`Export fewer pages at once: name them behind the command.`,
    );
  // The decoder leaves a byte order mark out, as offsets have to.
  const xml = new TextDecoder().decode(bytes);
  const [, attributes] = /<xliff((?:\s+[^\s=<>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*>/.exec(xml) ?? [];
  if (attributes === undefined)
    return refuse(
      say`This is no XLIFF file: it has no <xliff>.`,
      say`Choose the .xlf file that your translation program saved; save it as XLIFF 1.2 or 2.0.`,
    );
  const declaration = /<!(?:DOCTYPE|ENTITY)/i.exec(xml);
  if (declaration)
    return refuse(
      say`The file holds a DOCTYPE or an entity of its own, which could stand for anything.`,
      say`Save it as XLIFF again, without that.`,
      lineOf(xml, declaration.index),
    );
  const said = /\sversion\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? "";
  const version = said === "1.2" ? "1.2" : /^2\.[0-2]$/.test(said) ? "2.0" : undefined;
  if (!version)
    return refuse(
      say`This is XLIFF of version “${said}”.`,
      say`Save it as XLIFF 1.2 or 2.0.`,
      lineOf(xml, xml.indexOf("<xliff")),
    );
  const parts = xmlParts(xml);
  const broken = (why: string, line?: number) =>
    refuse(
      say`The file is cut off or broken: its XML cannot be read (${why}).`,
      say`Save it again in your translation program, or ask for it once more.`,
      line,
    );
  const at = brokenAt(parts);
  if (at !== undefined) return broken(xml.slice(at, at + 40).split("\n")[0] ?? "", lineOf(xml, at));
  try {
    await readPackage(xml, version);
    return await read(xml, parts, version, file);
  } catch (error) {
    return broken(wordsOf(error));
  }
}

async function read(
  xml: string,
  parts: readonly XmlPart[],
  version: XliffVersion,
  file: string,
): Promise<ReadXliff | Issue[]> {
  const raw = rawFiles(parts, version);
  const twice = raw.flatMap(({ units }) => {
    const seen = new Set<string>();
    return units.filter(({ id }) => id === "" || seen.size === seen.add(id).size);
  });
  if (twice.length > 0)
    return twice.map(({ id, offset }) =>
      issue({
        code: "duplicate-id",
        file,
        line: lineOf(xml, offset),
        message:
          id === "" ? say`This text has no id.` : say`The id ${id} stands twice in one <file>.`,
        fix: say`Export the texts again, and translate them in that file.`,
      }),
    );
  const { resources } = await readPackage(canonical(raw, version), version);
  const lines = linesOf(xml);
  const files = raw.map(({ original, offset, units }, place): ReadFile => {
    const values = resources[`f${place}`] ?? {};
    return {
      original,
      line: lines(offset),
      units: units.map(({ id, offset: at, target, ...said }, index) => {
        const value = values[`u${index}`];
        const done = target === undefined ? undefined : codedOf(value?.target ?? "");
        return { ...said, id, line: lines(at), source: codedOf(value?.source ?? ""), target: done };
      }),
    };
  });
  const languages = raw.map(({ source, target, offset }) => {
    return { source, target, line: lines(offset) };
  });
  return { version, languages, files };
}

/** The texts of a file as the package reads them without loss, under ids that only count. */
function canonical(files: readonly RawFile[], version: XliffVersion): string {
  const [unit, before, after] =
    version === "1.2" ? ["trans-unit", "", ""] : ["unit", "<segment>", "</segment>"];
  const body = files.map(({ units }, place) => {
    const inside = units.map(({ source, target = "", foreign }, index) => {
      const [from, to] = foreign === undefined ? [source, target] : ["", ""];
      const texts = `<source>${from}</source><target>${to}</target>`;
      return `<${unit} id="u${index}">${before}${texts}${after}</${unit}>`;
    });
    const all = inside.join("");
    return version === "1.2"
      ? `<file original="f${place}"><body>${all}</body></file>`
      : `<file id="f${place}">${all}</file>`;
  });
  return `<xliff version="${version}">${body.join("")}</xliff>`;
}

function codedOf(value: PackageValue): Coded {
  const parts = typeof value === "string" || !Array.isArray(value) ? [value] : value;
  return evened(
    (parts as readonly (string | PackageElement)[]).flatMap((part): Coded => {
      if (typeof part === "string") return [part.replaceAll(edge, "")];
      return Object.entries(part).map(([kind, { id = "", contents }]) => {
        const mark = { id, kind: "other" as const, about: "" };
        return kind === "Standalone" ? mark : { ...mark, children: codedOf(contents ?? "") };
      });
    }),
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Says on which line a character stands, for places that come one after the other. */
function linesOf(text: string): (offset: number) => number {
  let [line, done] = [1, 0];
  return (offset) => {
    if (offset < done) return lineOf(text, offset);
    for (
      let next = text.indexOf("\n", done);
      next >= 0 && next < offset;
      next = text.indexOf("\n", done)
    ) {
      line += 1;
      done = next + 1;
    }
    return line;
  };
}
