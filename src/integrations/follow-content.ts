import { sep } from "node:path";
import { contentFolder } from "../load/files.ts";
import { terminalReport } from "../reporters/terminal.ts";
import { checkContent } from "./check-content.ts";
import { reportOptions } from "./report-options.ts";

/** What tells of changed files: Vite's watcher. */
export interface Watcher {
  add: (folder: string) => unknown;
  on: (event: "all", listener: (event: string, path: string) => void) => unknown;
}

/** Tells in the terminal what is wrong with the content after each change to it. */
export function followContent(watcher: Watcher): void {
  const folder = contentFolder();
  let soon: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on("all", (_, path) => {
    if (!path.startsWith(folder + sep)) return;
    // An editor, or git, saves several files at once: they are told together.
    clearTimeout(soon);
    soon = setTimeout(() => void tellContent(), 300);
  });
}

/** Tells in the terminal what is wrong with the content, as `check` does; a fault of the program does not end the server. */
export async function tellContent(): Promise<void> {
  try {
    const { issues } = await checkContent();
    console.log(`\n${terminalReport(issues, reportOptions())}\n`);
  } catch (error) {
    console.error(error);
  }
}
