import type { LocatedContent } from "../schema/content.ts";
import { parseContent, type ContentFile, type ParsedContent } from "./content.ts";
import type { FolderContent } from "./folder.ts";
import { isSame, keepReadings } from "./keep-readings.ts";

/** A content folder at this moment. */
export interface LiveContent extends ParsedContent {
  /** The content to look at: of a file that cannot be read now it has what was last read from it. */
  shown: LocatedContent | undefined;
}

/** Reads content at each call, and parses only the files that hold something else than before; the same object means that nothing changed. */
export function followFiles(read: () => FolderContent): () => LiveContent {
  const begin = keepReadings();
  let found: ContentFile[] | undefined;
  let good = new Map<string, ContentFile>();
  let live: LiveContent | undefined;
  return () => {
    const { files, issues: unreadable } = read();
    const isStill = unreadable.length === 0 && areSame(found, files);
    found = unreadable.length === 0 ? files : undefined;
    if (live && isStill) return live;
    const once = begin();
    const parsed = parseContent(files, unreadable, once);
    const broken = brokenFiles(parsed);
    good = new Map([
      ...[...good].filter(([path]) => broken.has(path)),
      ...files.flatMap((file) => (broken.has(file.path) ? [] : [[file.path, file] as const])),
    ]);
    const shown = inPlaceOf(files, broken, good);
    const isWhole = areSame(files, shown);
    live = { ...parsed, shown: isWhole ? parsed.content : parseContent(shown, [], once).content };
    return live;
  };
}

function brokenFiles({ issues }: ParsedContent): ReadonlySet<string> {
  const errors = issues.filter(({ severity }) => severity === "error");
  return new Set(errors.map(({ file }) => file));
}

/** The files, with what was good in the place of what is broken, or is missed. */
function inPlaceOf(
  files: readonly ContentFile[],
  broken: ReadonlySet<string>,
  good: ReadonlyMap<string, ContentFile>,
): ContentFile[] {
  const before = [...broken].flatMap((path) => good.get(path) ?? []);
  const instead = new Set(before.map(({ path }) => path));
  const others = files.filter(({ path }) => !instead.has(path));
  return [...others, ...before].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function areSame(before: readonly ContentFile[] | undefined, now: readonly ContentFile[]): boolean {
  return (
    before?.length === now.length &&
    now.every((file, index) => {
      const other = before[index];
      return (
        other?.path === file.path && other.size === file.size && isSame(other.bytes, file.bytes)
      );
    })
  );
}
