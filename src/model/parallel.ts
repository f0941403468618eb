import type { Block } from "../schema/page.ts";

/** Blocks of the official text and those of a translation that say the same. */
export interface Pair {
  official: Block[];
  own: Block[];
}

/**
 * Sets the blocks of a translation beside those of the official text: one by one where a section has
 * as many in both, else the whole section beside the whole section.
 */
export function pairBlocks(official: readonly Block[], own: readonly Block[]): Pair[] {
  const [theirs, ours] = [sections(official), sections(own)];
  return Array.from({ length: Math.max(theirs.length, ours.length) }, (_, index) =>
    pairSection(theirs[index] ?? [], ours[index] ?? []),
  ).flat();
}

function pairSection(official: Block[], own: Block[]): Pair[] {
  if (official.length === own.length)
    return official.map((block, index) => ({
      official: [block],
      own: own.slice(index, index + 1),
    }));
  if (!isHeading(official[0]) || !isHeading(own[0])) return [{ official, own }];
  return [
    { official: official.slice(0, 1), own: own.slice(0, 1) },
    { official: official.slice(1), own: own.slice(1) },
  ];
}

/** The parts of a text: each begins with a heading, the first with whatever comes before one. */
function sections(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [[]];
  for (const block of blocks) {
    if (isHeading(block)) found.push([block]);
    else found.at(-1)?.push(block);
  }
  return found;
}

function isHeading(block: Block | undefined): boolean {
  return block !== undefined && /^h[2-6]$/.test(block.kind);
}
