import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { watch, type FSWatcher } from "chokidar";

/** An editor, or git, saves several files at once. */
const together = 50;

/** Follows a folder from now on; each call of what it gives waits until something in it is another than at the call before. */
export async function followChanges(folder: string): Promise<() => Promise<void>> {
  let isChanged = false;
  let wake: (() => void) | undefined;
  const noteChange = () => {
    isChanged = true;
    wake?.();
  };
  // A system that lets a program follow few files only can be asked again and again.
  const watcher = await startWatcher(folder, false).catch(() => startWatcher(folder, true));
  watcher.on("all", noteChange);
  // What cannot be followed any more may be another.
  watcher.on("error", noteChange);
  return async () => {
    if (!isChanged) await new Promise<void>((resolve) => (wake = resolve));
    await setTimeout(together);
    isChanged = false;
  };
}

async function startWatcher(folder: string, usePolling: boolean): Promise<FSWatcher> {
  const watcher = watch(folder, { ignoreInitial: true, usePolling, interval: 500 });
  try {
    await once(watcher, "ready");
    return watcher;
  } catch (error) {
    await watcher.close();
    throw error;
  }
}
