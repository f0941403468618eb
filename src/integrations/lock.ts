import { readFileSync, rmSync, writeFileSync } from "node:fs";

/**
 * Takes a lock, a file with the number of this process, until the process ends; gives the number of the
 * process that has it, if there is one. A lock whose process is gone counts as free.
 */
export function takeLock(file: string): number | undefined {
  const own = String(process.pid);
  try {
    writeFileSync(file, own, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const holder = holderOf(file);
    if (holder !== process.pid && isRunning(holder)) return holder;
    writeFileSync(file, own);
    // Where two find the same lock without an owner, it is for the one that wrote last.
    pause(50);
    if (holderOf(file) !== process.pid) return holderOf(file);
  }
  process.once("exit", () => releaseLock(file));
  return undefined;
}

/** Gives a lock back, if this process has it. */
export function releaseLock(file: string): void {
  if (holderOf(file) === process.pid) rmSync(file, { force: true });
}

/** Whether there is a process with this number. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function holderOf(file: string): number {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch {
    return NaN;
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
