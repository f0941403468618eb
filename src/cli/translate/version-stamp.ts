import { stringify } from "yaml";
import type { PageTexts } from "../../load/files.ts";
import type { Version, Writing } from "../../schema/page.ts";
import type { Edit } from "./file-text.ts";
import type { PageUnits } from "./page-units.ts";
import type { Results } from "./units.ts";
import { fieldLines, yamlDocument } from "./yaml-edits.ts";

/** What the field `translation` of a page says after its whole text was accepted. */
export function acceptedVersion({
  locale,
  blocks,
  hash,
  reviewed,
}: Writing): Writing["translation"] {
  const hashes = Object.fromEntries(blocks.map((block) => [block.id, block.hash]));
  return { of: locale, hash, blocks: hashes, date: reviewed };
}

/** Notes in a translation which official texts it translates now: those that came back, and of all others what it said before. */
export function stampEdit(
  { original, translation, units }: PageUnits,
  results: Results,
  body: readonly Partial<Version>[],
): Edit[] {
  if (!translation) return [];
  const { page } = original;
  const before = translation.page.translation;
  const front = page.blocks.flatMap(({ id, hash }) => {
    if (/^\d+$/.test(id)) return [];
    const own = units.filter(({ block }) => block === id).map((unit) => results.get(unit.id));
    const isNew =
      own.length > 0 &&
      own.every((result) => result?.isSettled) &&
      own.some((result) => result?.isNews);
    const known = isNew ? hash : before?.blocks[id];
    return known === undefined ? [] : [[id, known] as const];
  });
  const rest = body.flatMap(({ id, hash }) =>
    id === undefined || hash === undefined ? [] : [[id, hash] as const],
  );
  const blocks = Object.fromEntries([...front, ...rest]);
  if (JSON.stringify(blocks) === JSON.stringify(before?.blocks ?? {})) return [];
  const isCurrent = page.blocks.every(
    ({ id, hash }) => blocks[id] === hash || (blocks[id] === undefined && !/^\d+$/.test(id)),
  );
  const { hash, date } = isCurrent || !before ? { hash: page.hash, date: page.reviewed } : before;
  return [fieldEdit(translation.texts, "translation", { of: page.locale, hash, blocks, date })];
}

/** Sets one field of a front matter, in its place or at the end; every other line stays. */
export function fieldEdit(texts: PageTexts, field: string, value: unknown): Edit {
  const text = stringify({ [field]: value }, { lineWidth: 0 }).trimEnd();
  const own = fieldLines(yamlDocument(texts.yaml), texts.yaml, field);
  if (own) return { start: own.start + texts.yamlStart, end: own.end + texts.yamlStart, text };
  const end = texts.yamlStart + texts.yaml.length;
  return { start: end, end, text: `\n${text}` };
}
