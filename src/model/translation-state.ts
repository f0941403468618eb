import type { Version, Writing } from "../schema/page.ts";

/** How far a translation follows the official text. */
export interface TranslationState {
  kind: "missing" | "unknown" | "outdated" | "current";
  /** Ids of the texts of the official page that are new, or other than when the translation was accepted. */
  changed: string[];
  /** How many texts of the translation have none in the official page any more. */
  removed: number;
  /** How many texts the official page has. */
  blocks: number;
}

/** Compares what a translation says it translates with the official page as it is now. */
export function translationState(
  page: Pick<Writing, "translation"> | undefined,
  original: Pick<Writing, "blocks">,
): TranslationState {
  const accepted = page?.translation?.blocks;
  if (!accepted) {
    const kind = page ? "unknown" : "missing";
    return { kind, changed: [], removed: 0, blocks: original.blocks.length };
  }
  // A version that was accepted for the body alone says nothing of the title and what else stands in the front matter.
  const now = original.blocks.filter(({ id }) => /^\d+$/.test(id) || id in accepted);
  const blocks = now.length;
  const before = Object.entries(accepted).map(([id, hash]) => ({ id, hash }));
  const [news, gone] = [leftOver(now, before), leftOver(before, now)];
  const moved = now.filter(({ id, hash }) => accepted[id] !== hash);
  const changed = (news.length + gone.length > 0 ? news : moved).map(({ id }) => id);
  const removed = Math.max(gone.length - news.length, 0);
  return { kind: changed.length + removed > 0 ? "outdated" : "current", changed, removed, blocks };
}

/** The versions that others do not have; a text that stands twice counts twice, and the one at its old place is the known one. */
function leftOver(versions: readonly Version[], others: readonly Version[]): Version[] {
  const places = new Set(others.map(({ id, hash }) => `${id} ${hash}`));
  const inPlace = ({ id, hash }: Version) => places.has(`${id} ${hash}`);
  const known = new Map<string, number>();
  for (const { hash } of others) known.set(hash, (known.get(hash) ?? 0) + 1);
  for (const version of versions.filter(inPlace))
    known.set(version.hash, (known.get(version.hash) ?? 0) - 1);
  return versions.filter((version) => {
    if (inPlace(version)) return false;
    const count = known.get(version.hash) ?? 0;
    known.set(version.hash, count - 1);
    return count <= 0;
  });
}
