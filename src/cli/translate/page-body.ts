import type { TextBlock, TextPiece } from "../../load/files.ts";
import type { Version } from "../../schema/page.ts";
import type { Code } from "./coded.ts";
import type { Edit } from "./file-text.ts";
import { toMarkdown, type Place } from "./markdown.ts";
import { shownBlocks, type PageUnits } from "./page-units.ts";
import type { Results, Unit } from "./units.ts";

/** What becomes of the body of a translation. */
export interface BodyPlan {
  edits: Edit[];
  done: string[];
  waiting: string[];
  /** The versions of the blocks that the body then translates, in its order. */
  versions: Partial<Version>[];
}

/** An official block with its units, and the block that translates it today. */
interface PlannedBlock {
  block: TextBlock;
  units: Unit[];
  place: number | undefined;
  other: TextBlock | undefined;
  isSettled: boolean;
}

/** The lines of a page that give addresses for its links. */
function definitionsOf({ texts, file }: PageUnits["original"]): string {
  const lines = texts.blocks.filter(({ id }) => id === "");
  return lines.map(({ start, end }) => file.text.slice(start, end)).join("\n\n");
}

/** What writing a unit of a page needs to know. */
export function placeOf(
  page: PageUnits,
  unit: Unit,
  kind: TextPiece["kind"],
  words: Place["words"],
): Place {
  return { kind, words, addresses: unit.addresses, definitions: definitionsOf(page.original) };
}

/** The marks of a unit: in a block that stays, as the translation has them; else as the official text has them. */
export function codesOf(unit: Unit, inPlace: boolean): ReadonlyMap<string, Code> {
  const own = [...(unit.targetCodes ?? [])];
  return new Map([...unit.codes, ...own.filter(([id]) => inPlace || !unit.codes.has(id))]);
}

/** Plans the body of a translation that is there: only what changed is replaced, or it is built anew where the official text has other blocks. */
export function planBody(page: PageUnits, results: Results, words: Place["words"]): BodyPlan {
  const { original, translation, places, accepted } = page;
  const others = translation ? shownBlocks(translation) : [];
  const hashes = new Map(original.page.blocks.map(({ id, hash }) => [id, hash]));
  const blocks = shownBlocks(original).map((block, index): PlannedBlock => {
    const units = page.units.filter((unit) => unit.block === block.id);
    const place = places[index];
    const other = others[place ?? -1];
    const isSettled = units.every(({ id }) => results.get(id)?.isSettled === true);
    return { block, units, place, other, isSettled };
  });
  const isTouched = page.units.some(({ id }) => results.get(id)?.isNews);
  const isWhole = blocks.every(({ other, isSettled }) => other !== undefined || isSettled);
  const inOrder = others.length === blocks.length && blocks.every(({ place }, at) => place === at);
  const write = writer(page, results, words);
  if (inOrder || !isTouched || !isWhole) {
    const versions = others.map((_, place): Partial<Version> => ({ ...accepted[place] }));
    const known = blocks.filter(({ other }) => other !== undefined);
    for (const { block, units, place = -1, isSettled } of known)
      if (isSettled && units.length > 0)
        versions[place] = {
          id: String(place + 1),
          ...accepted[place],
          hash: hashes.get(block.id) ?? "",
        };
    const plans = known.map((one) => editsIn(page, one, write, results));
    const lost = blocks.filter(({ other }) => other === undefined).flatMap(({ units }) => units);
    return {
      edits: plans.flatMap(({ edits }) => edits),
      done: plans.flatMap(({ done }) => done),
      waiting: [...plans.flatMap(({ waiting }) => waiting), ...idsOf(lost, results)],
      versions,
    };
  }
  const plans = blocks.map((one) => ({ one, plan: editsIn(page, one, write, results) }));
  const texts = new Map(
    plans.map(({ one, plan }) => [one.block.id, blockText(page, one, plan.edits, write)]),
  );
  const versions = blocks.map(({ block, place, isSettled, units }): Partial<Version> => {
    const [hash, before] = [hashes.get(block.id) ?? "", accepted[place ?? -1]?.hash];
    const isOld = place !== undefined && !(isSettled && units.length > 0) && before !== undefined;
    return { id: block.id, hash: isOld ? before : hash };
  });
  return {
    edits: [wholeBody(page, texts)],
    done: plans.flatMap(({ one, plan }) => (one.other ? plan.done : idsOf(one.units, results))),
    waiting: plans.flatMap(({ one, plan }) => (one.other ? plan.waiting : [])),
    versions,
  };
}

type Write = (unit: Unit, kind: TextPiece["kind"], inPlace: boolean) => string | undefined;

function writer(page: PageUnits, results: Results, words: Place["words"]): Write {
  return (unit, kind, inPlace) => {
    const target = results.get(unit.id)?.target;
    if (!target) return undefined;
    return toMarkdown(target, codesOf(unit, inPlace), placeOf(page, unit, kind, words));
  };
}

function editsIn(
  { original }: PageUnits,
  one: PlannedBlock,
  write: Write,
  results: Results,
): Pick<BodyPlan, "edits" | "done" | "waiting"> {
  const { block, other, units, isSettled } = one;
  const changed = units.filter(({ id }) => results.get(id)?.isChanged);
  const news = idsOf(units, results);
  if (!other) return { edits: [], done: [], waiting: news };
  if (!fitsIn(one)) {
    if (!isSettled || news.length === 0) return { edits: [], done: [], waiting: news };
    const text = cut(original.file.text, block, officialEdits(one, write));
    return { edits: [{ start: other.start, end: other.end, text }], done: news, waiting: [] };
  }
  const edits = changed.flatMap((unit) => {
    const place = units.indexOf(unit);
    const piece = other.pieces[place];
    const text = piece && write(unit, piece.kind, true);
    return piece && text !== undefined ? [{ start: piece.start, end: piece.end, text }] : [];
  });
  return { edits, done: news, waiting: [] };
}

/** Whether the words of an official block can take the places of those in its translation: both are built alike, or only their words are new. */
function fitsIn({ block, other, units }: PlannedBlock): boolean {
  const isKnown = units.every(({ state, target }) => state === "current" && target !== undefined);
  return block.frame === other?.frame || isKnown;
}

/** The text of a block in the new body: its own bytes with what changed, or the official block with all its words translated. */
function blockText(page: PageUnits, one: PlannedBlock, edits: Edit[], write: Write): string {
  const { block, other, units, isSettled } = one;
  if (other && units.length > 0 && (fitsIn(one) || !isSettled))
    return cut(page.translation?.file.text ?? "", other, edits);
  return cut(page.original.file.text, block, officialEdits(one, write));
}

function officialEdits({ block, units }: PlannedBlock, write: Write): Edit[] {
  return block.pieces.flatMap(({ kind, start, end }, index) => {
    const unit = units[index];
    const text = unit && write(unit, kind, false);
    return text === undefined ? [] : [{ start, end, text }];
  });
}

/** A part of a text with some of it replaced. */
function cut(text: string, { start, end }: TextBlock, edits: readonly Edit[]): string {
  let [done, written] = [start, ""];
  for (const edit of edits) {
    written += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return written + text.slice(done, end);
}

/** The official body with each block in the words of the translation. */
function wholeBody({ original, translation }: PageUnits, texts: ReadonlyMap<string, string>): Edit {
  const { text } = original.file;
  let [done, written] = [original.texts.bodyStart, ""];
  for (const { id, start, end } of original.texts.blocks) {
    written += text.slice(done, start) + (texts.get(id) ?? text.slice(start, end));
    done = end;
  }
  const start = translation?.texts.bodyStart ?? 0;
  const end = translation?.file.text.length ?? 0;
  return { start, end, text: written + text.slice(done) };
}

/** The edits that make an official body a translated one, where every unit has its translation. */
export function newBody(page: PageUnits, results: Results, words: Place["words"]): Edit[] {
  const write = writer(page, results, words);
  return shownBlocks(page.original).flatMap((block) => {
    const units = page.units.filter((unit) => unit.block === block.id);
    const one = { block, units, place: undefined, other: undefined, isSettled: true };
    return officialEdits(one, write);
  });
}

function idsOf(units: readonly Unit[], results: Results): string[] {
  return units.map(({ id }) => id).filter((id) => results.get(id)?.isNews === true);
}
