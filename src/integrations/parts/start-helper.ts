import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { say } from "../../schema/message.ts";
import { workFolder, workVariable } from "../output.ts";
import type { CheckedContent } from "../checked-content.ts";
import type { Reuse } from "../reuse/reuse.ts";
import { stop } from "../stop.ts";

/** A process that writes the pages of some languages. */
export interface Helper {
  /** Where they will be. */
  folder: string;
  /** Resolves when they are; where the process fails, so does this one. */
  done: Promise<void>;
}

/** What a process that writes pages tells: how many more are written, and at its end what it made of what. */
export type Told = number | Reuse["made"];

/** Starts a process that writes the pages of some languages; `told` hears what it tells. */
export function startHelper(
  locales: readonly string[],
  { state, content }: CheckedContent,
  told: (news: Told) => void,
): Helper {
  const work = join(workFolder(), `helper-${locales.join("-")}`);
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? "", "build"], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    serialization: "advanced",
    env: { ...process.env, [workVariable]: work, ROTONDE_LOCALES: locales.join(",") },
  });
  const { locate: _, ...data } = content;
  child.send({ state, content: data, issues: [] });
  child.on("message", (news) => told(news as Told));
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  const done = once(child, "exit").then(([code, signal]: (number | string | null)[]) => {
    process.off("exit", kill);
    if (code === 0) return;
    // It has said itself why it failed.
    if (signal === null) process.exit(1);
    stop(
      say`A process that wrote pages was ended from outside (${String(signal)}), maybe for want of memory. Build again with ROTONDE_PROCESSES=1.`,
    );
  });
  return { folder: join(work, "site"), done };
}
