import { once } from "node:events";
import { stopUnfinished } from "../begin-build.ts";
import { workVariable } from "../output.ts";
import type { StartOfBuild } from "../start-of-build.ts";
import type { Reuse } from "../reuse/reuse.ts";
import type { Told } from "./start-helper.ts";
import type { PageCounter } from "./wanted-paths.ts";

/** Whether this process writes pages for another one, which started it, checks the content and publishes the site. */
export function isHelper(): boolean {
  return process.env[workVariable] !== undefined && process.send !== undefined;
}

/** Ends this process when the one that started it is gone. */
export function beginHelper(): void {
  process.once("beforeExit", stopUnfinished);
  process.once("disconnect", leave);
}

/** The content as the process that started this one read it. */
export async function givenStart(): Promise<StartOfBuild> {
  const [{ state, content, issues }] = (await once(process, "message")) as [StartOfBuild];
  // A function does not pass from one process to another, and nothing is told of the content here.
  const locate = () => ({ line: 1, column: 1 });
  return { state, content: content && { ...content, locate }, issues };
}

/** Tells the process that started this one how many pages are written. */
export function helperCounter(): PageCounter {
  let waiting = 0;
  return {
    start: () => undefined,
    add: () => {
      if (++waiting < 25) return;
      process.send?.(waiting);
      waiting = 0;
    },
  };
}

/** Lets this process end, its pages are written: tells the one that started it what it made of what. */
export async function finishHelper({ made }: Reuse): Promise<void> {
  await new Promise((sent) => process.send?.(made satisfies Told, sent));
  process.off("beforeExit", stopUnfinished);
  process.off("disconnect", leave);
  process.disconnect();
}

function leave(): void {
  process.exit(1);
}
