import type { OfflineFile, OfflineList } from "../../export/offline/offline-list.ts";
import { filesOf, nameOf, toFetch, toLoad, weigh, type Choice, type Kept } from "./changes.ts";
import { openKept, readKeptPages, waitingAt, writeKeptPages } from "./kept-pages.ts";
import { loadFiles } from "./load-files.ts";
import { takeBack, takeOver, tidy, type Growing } from "./kept-files.ts";
import { isFull, makeSureOfRoom } from "./room.ts";

/** What is to be kept, and who is told how far it is: in bytes as they are sent. */
export interface Keeping {
  base: string;
  chosen: readonly Chosen[];
  readList: () => Promise<OfflineList>;
  /** Called before anything is kept: makes sure that it can be shown. */
  register: () => Promise<void>;
  signal: AbortSignal;
  progress: (done: number, all: number) => void;
}

/** What the visitor chose, before it is looked up in the list. */
export type Chosen = Omit<Choice, "files" | "bytes" | "since">;

/** So often is what was loaded written down, for the case that the page is closed. */
const filesBetween = 25;

/**
 * Loads what was chosen and is not kept as it is now. When a new site is put up meanwhile, what it changed is
 * loaded too. Rejects where that fails: what was kept whole is as it was, and all that was loaded stays for the
 * next time, unless the device is full: then nothing half stays.
 */
export async function keep({
  base,
  chosen,
  readList,
  register,
  signal,
  progress,
}: Keeping): Promise<void> {
  const groups = chosen.map(({ group }) => group);
  for (let turn = 0; turn < 3; turn += 1) {
    const list = await readList();
    const kept = await readKeptPages(base);
    const wanted = filesOf(list, groups);
    if (turn > 0 && toLoad(wanted, kept).length === 0) return;
    const files = toFetch(wanted, kept);
    if (turn === 0) {
      await makeSureOfRoom(weigh(files).bytes);
      await register();
    }
    const next = begin(kept, list, chosen);
    try {
      await writeKeptPages(base, next);
      await loadAll(files, { base, kept, next, signal, progress });
    } catch (error) {
      if (isFull(error)) await writeKeptPages(base, await takeBack(base, kept, next));
      throw error;
    }
    await takeOver(base, next, wanted);
    await finish(base, next, list, chosen);
  }
}

/** Forgets a choice, and the files that only it needs. */
export async function forgetChoice(base: string, name: string): Promise<void> {
  const { choices, ...rest } = await readKeptPages(base);
  const { [name]: _, ...others } = choices;
  const kept = { choices: others, ...rest };
  await writeKeptPages(base, kept);
  if (Object.keys(others).length > 0) await writeKeptPages(base, await tidy(base, kept));
}

/** The choices before their files are there: they name the old files and the new, so that all can be removed. */
function begin(kept: Kept, list: OfflineList, chosen: readonly Chosen[]): Growing {
  const next = {
    choices: { ...kept.choices },
    files: { ...kept.files },
    waiting: { ...kept.waiting },
  };
  for (const choice of chosen) {
    const before = next.choices[nameOf(choice)];
    const { files, bytes } = contents(list, choice);
    next.choices[nameOf(choice)] = {
      ...choice,
      ...(before?.since !== undefined && { since: before.since }),
      bytes,
      files: [...new Set([...(before?.files ?? []), ...files])],
    };
  }
  return next;
}

interface Load extends Pick<Keeping, "base" | "signal" | "progress"> {
  kept: Kept;
  next: Growing;
}

async function loadAll(
  files: readonly OfflineFile[],
  { base, kept, next, signal, progress }: Load,
): Promise<void> {
  const all = weigh(files).sent;
  const isNewer = (path: string) => kept.files[path] !== undefined;
  let [done, count] = [0, 0];
  let written = Promise.resolve();
  progress(0, all);
  try {
    await loadFiles(files, {
      base,
      cache: await openKept(base),
      place: (path) => (isNewer(path) ? waitingAt(base, path) : base + path),
      signal,
      loaded: ([path, hash, , sent]) => {
        (isNewer(path) ? next.waiting : next.files)[path] = hash;
        progress((done += sent), all);
        count += 1;
        if (count % filesBetween === 0) written = written.then(() => writeKeptPages(base, next));
      },
    });
  } finally {
    // A full disk is told once, by the file that found it.
    await written.then(() => writeKeptPages(base, next)).catch(() => undefined);
  }
}

async function finish(
  base: string,
  next: Growing,
  list: OfflineList,
  chosen: readonly Chosen[],
): Promise<void> {
  for (const choice of chosen) {
    next.choices[nameOf(choice)] = { ...choice, since: Date.now(), ...contents(list, choice) };
  }
  await writeKeptPages(base, await tidy(base, next));
}

function contents(list: OfflineList, { group }: Chosen): Pick<Choice, "files" | "bytes"> {
  const files = filesOf(list, [group]);
  return { files: files.map(([path]) => path), bytes: weigh(files).bytes };
}
