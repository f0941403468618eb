import { translationState } from "../../model/translation-state.ts";
import type { TextBlock, TextPiece } from "../../load/files.ts";
import { say, type Message } from "../../schema/message.ts";
import type { Page } from "../../schema/page.ts";
import { alignBlocks } from "./align-blocks.ts";
import { codedSource, codedTarget, plainText, type CodedText } from "./coded.ts";
import { pageFile, translatedPath, type PageFile, type TranslationDesk } from "./region-files.ts";
import { hitNotes } from "./unit-notes.ts";
import type { Unit, UnitFile, UnitState } from "./units.ts";

/** The texts of a page, and which block of its translation belongs to which block of the official page. */
export interface PageUnits extends UnitFile {
  original: PageFile;
  translation: PageFile | undefined;
  /** For each block of the official page that readers see, the place of its translation among those of the other page. */
  places: (number | undefined)[];
  /** The hashes that were accepted for the blocks of the translation, in its order, and their ids. */
  accepted: { id: string; hash: string }[];
}

const kinds: Record<TextPiece["kind"], Message> = {
  heading: say`heading`,
  paragraph: say`paragraph`,
  "list item": say`point of a list`,
  "table cell": say`cell of a table`,
  alt: say`what a picture shows, for who cannot see it`,
  cite: say`who said it`,
};

/** The blocks that readers see, without lines that only give an address. */
export function shownBlocks({ texts }: PageFile): TextBlock[] {
  return texts.blocks.filter(({ id }) => id !== "");
}

/** Lists all texts of an official page with the translations that are there; nothing where its file cannot be read. */
export function pageUnits(
  desk: TranslationDesk,
  page: Page,
  translated: Page | undefined,
): PageUnits | undefined {
  const original = pageFile(desk, page);
  const translation = translated && pageFile(desk, translated);
  if (!original || (translated && !translation)) return undefined;
  const accepted = Object.entries(translated?.translation?.blocks ?? {})
    .filter(([id]) => /^\d+$/.test(id))
    .map(([id, hash]) => ({ id, hash }));
  const hashes = new Map(page.blocks.map(({ id, hash }) => [id, hash]));
  const blocks = shownBlocks(original);
  const others = translation ? shownBlocks(translation) : [];
  const places = alignBlocks(
    blocks.map(({ id, kind }) => ({ kind, hash: hashes.get(id) ?? "" })),
    others,
    accepted.map(({ hash }) => hash),
  );
  const stateOf = statesOf(page, translated);
  const units: Unit[] = frontUnits(page, translated, stateOf);
  let section = "";
  for (const [index, block] of blocks.entries()) {
    const other = others[places[index] ?? -1];
    const fits = other && sameKinds(block, other) ? other : undefined;
    for (const [number, piece] of block.pieces.entries()) {
      const source = codedSource(piece.content, desk.words);
      if (piece.kind === "heading") section = plainText(source.coded);
      const target = fits?.pieces[number];
      const present = target && codedTarget(target.content, desk.words, source.coded);
      const id = `${block.id}.${number + 1}`;
      const where = section === "" || piece.kind === "heading" ? [] : [say`Section: ${section}`];
      units.push({
        ...unitOf(id, block.id, kinds[piece.kind], source, present, stateOf(block.id)),
        addresses: piece.addresses,
        notes: where,
      });
    }
  }
  const told = units.map((unit) => ({ ...unit, notes: notesOf(unit, page, desk) }));
  const target = translatedPath(page, desk.locale);
  return { file: page.file, target, units: told, original, translation, places, accepted };
}

function notesOf(unit: Unit, page: Page, { hitsIn }: TranslationDesk): Message[] {
  const hits = hitNotes(hitsIn(plainText(unit.source)));
  return [say`Page: ${page.title}`, ...unit.notes, say`This is: ${unit.kind}`, ...hits];
}

/** Says how far each block of a page is translated; a page of which only the order changed shows that in its title. */
function statesOf(page: Page, translated: Page | undefined): (block: string) => UnitState {
  const { kind, changed } = translationState(translated, page);
  if (kind === "missing") return () => "missing";
  if (kind === "unknown") return () => "outdated";
  const outdated = new Set(kind === "outdated" && changed.length === 0 ? ["title"] : changed);
  return (block) => (outdated.has(block) ? "outdated" : "current");
}

function frontUnits(
  page: Page,
  translated: Page | undefined,
  stateOf: (block: string) => UnitState,
): Unit[] {
  const plain = (id: string, block: string, kind: Message, source: string, target?: string) => {
    const content = { coded: [source.trim()], codes: new Map() };
    const present = target === undefined ? undefined : { coded: [target], codes: new Map() };
    return unitOf(id, block, kind, content, present, stateOf(block));
  };
  const left = [...(translated?.sources ?? [])];
  const sources = page.sources.map(({ title, url }, index) => {
    const place = left.findIndex((source) => source.url === url);
    const [same] = place < 0 ? [] : left.splice(place, 1);
    return plain(
      `sources.${index + 1}.title`,
      "sources",
      say`name of a source`,
      title,
      same?.title,
    );
  });
  return [
    plain("title", "title", say`title of the page`, page.title, translated?.title),
    plain(
      "description",
      "description",
      say`description, at most 160 characters`,
      page.description,
      translated?.description,
    ),
    plain(
      "authority",
      "authority",
      say`who makes the rule and who decides`,
      page.authority,
      translated?.authority,
    ),
    ...sources,
  ];
}

function unitOf(
  id: string,
  block: string,
  kind: Message,
  { coded, codes }: CodedText,
  present: CodedText | undefined,
  state: UnitState,
): Unit {
  const there = present && { target: present.coded, targetCodes: present.codes };
  const isMissing = there === undefined && state !== "current";
  return {
    id,
    block,
    kind,
    state: isMissing ? "missing" : state,
    source: coded,
    codes,
    ...there,
    addresses: [],
    notes: [],
  };
}

function sameKinds(block: TextBlock, other: TextBlock): boolean {
  return (
    block.pieces.length === other.pieces.length &&
    block.pieces.every(({ kind }, index) => kind === other.pieces[index]?.kind)
  );
}
