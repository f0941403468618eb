import { isFinished, isOfMachine } from "./xliff-states.ts";
import type { XmlPart } from "./xml-tags.ts";

/** A unit as it stands in an XLIFF file; `source` and `target` are still XML. */
export interface RawUnit {
  id: string;
  offset: number;
  source: string;
  /** Nothing where one of its segments has none. */
  target: string | undefined;
  isFinished: boolean;
  isMachine: boolean;
  /** An inline element that is none of those that were exported. */
  foreign: string | undefined;
}

/** A file in an XLIFF file: what it is called there, its languages, its units in order. */
export interface RawFile {
  original: string;
  offset: number;
  source: string;
  target: string;
  units: RawUnit[];
}

/** Stands at both ends of a text, so that the package leaves the space there as it is. */
export const edge = "\ue000";

const inlines = { "1.2": ["g", "x"], "2.0": ["pc", "ph"] };
/** Remarks of a program on a part of a text: their tags say nothing of the text itself. */
const remarks = new Set(["mrk", "sm", "em"]);

interface Segment {
  source: string;
  target: string | undefined;
  isText: boolean;
}

/**
 * Finds the units of an XLIFF file that has no mistake in its XML: the segments into which programs cut them
 * are one text again, candidates and remarks beside the text are left out.
 */
export function rawFiles(parts: readonly XmlPart[], version: "1.2" | "2.0"): RawFile[] {
  const files: RawFile[] = [];
  const open: XmlPart[] = [];
  let languages = { source: "", target: "" };
  let segments: Segment[] = [];
  let unit: RawUnit | undefined;
  let part: "source" | "target" | undefined;

  const start = ({ name, attributes, offset }: XmlPart, parent: string) => {
    if (name === "xliff")
      languages = { source: attributes["srcLang"] ?? "", target: attributes["trgLang"] ?? "" };
    if (name === "file")
      files.push({
        original: attributes["original"] ?? (attributes["id"] ?? "").replaceAll(":", "/"),
        offset,
        source: attributes["source-language"] ?? languages.source,
        target: attributes["target-language"] ?? languages.target,
        units: [],
      });
    if (name === "unit" || name === "trans-unit") {
      const id = attributes["id"] ?? "";
      unit = {
        id,
        offset,
        source: "",
        target: "",
        isFinished: true,
        isMachine: false,
        foreign: undefined,
      };
      unit.isFinished = name === "unit" || attributes["approved"] === "yes";
      segments = name === "trans-unit" ? [{ source: "", target: undefined, isText: true }] : [];
    }
    if (!unit) return;
    if ((name === "segment" || name === "ignorable") && parent === "unit") {
      segments.push({ source: "", target: undefined, isText: name === "segment" });
      if (name === "segment") unit.isFinished &&= isFinished(attributes);
    }
    unit.isMachine ||= isOfMachine(name, attributes);
    const segment = segments.at(-1);
    if (!segment || !["segment", "ignorable", "trans-unit"].includes(parent)) return;
    if (name !== "source" && name !== "target") return;
    part = name;
    // Sentences in another order than in the text: put together as they stand they would be wrong.
    if (attributes["order"] !== undefined) unit.foreign ??= "target order";
    if (name === "target") segment.target = "";
    if (name === "target" && parent === "trans-unit") unit.isFinished ||= isFinished(attributes);
  };
  const end = (name: string) => {
    if (name === part) part = undefined;
    if ((name !== "unit" && name !== "trans-unit") || !unit) return;
    files.at(-1)?.units.push(withSegments(unit, segments));
    unit = undefined;
  };
  const take = (text: string) => {
    const segment = segments.at(-1);
    if (!segment || part === undefined) return;
    segment[part] = (segment[part] ?? "") + text;
  };

  for (const one of parts) {
    const isTag = one.kind !== "text" && one.kind !== "other";
    const isInside = part !== undefined && one.name !== part;
    if (isInside && isTag && remarks.has(one.name)) continue;
    if (isInside && isTag && unit && !inlines[version].includes(one.name))
      unit.foreign ??= one.name;
    if (isInside) {
      if (one.kind !== "other") take(one.kind === "text" ? shown(one.text) : one.text);
      continue;
    }
    if (one.kind === "start" || one.kind === "empty") start(one, open.at(-1)?.name ?? "");
    if (one.kind === "start") open.push(one);
    if (one.kind === "end") open.pop();
    if (one.kind === "end" || one.kind === "empty") end(one.name);
  }
  return files;
}

/** Text with its white space as readers see it, and with a sign at both ends that keeps it. */
function shown(text: string): string {
  return `${edge}${text.replace(/(?:[ \t\r\n]|&#(?:10|13|9|32|x0*(?:a|d|9|20));)+/gi, " ")}${edge}`;
}

function withSegments(unit: RawUnit, segments: readonly Segment[]): RawUnit {
  const isWhole = segments.every(({ target, isText }) => !isText || target !== undefined);
  const targets = segments.map(({ source, target }) => target ?? source);
  return {
    ...unit,
    source: segments.map(({ source }) => source).join(""),
    target: isWhole && segments.length > 0 ? targets.join("") : undefined,
    isFinished: unit.isFinished && segments.length > 0,
  };
}
