import { sep } from "node:path";
import { runChecks } from "../checks/run-checks.ts";
import { contentFolder, giveContent, type LiveContent } from "../load/files.ts";
import { terminalReport } from "../reporters/terminal.ts";
import { liveContent } from "./live-content.ts";
import { reportOptions } from "./report-options.ts";

/** What tells of changed files: Vite's watcher. */
export interface Watcher {
  add: (folder: string) => unknown;
  on: (event: "all", listener: (event: string, path: string) => void) => unknown;
}

/** Of the server that pages come from: how it shows them again, and whether it makes one at this moment. */
export interface Showing {
  showAgain: () => void;
  isBusy: () => boolean;
}

/** After each change to the content, shows it, then tells what is wrong with it; gives what tells that now. */
export function followContent(watcher: Watcher, { showAgain, isBusy }: Showing): () => void {
  const folder = contentFolder();
  let given: LiveContent["shown"];
  let showing: NodeJS.Timeout | undefined;
  let telling: NodeJS.Timeout | undefined;
  const show = () => {
    const { shown } = liveContent();
    if (!shown || shown === given) return;
    given = shown;
    giveContent(shown);
    showAgain();
  };
  const tell = () => {
    // Whoever edits looks at the page first.
    telling = setTimeout(() => (isBusy() ? tell() : orTell(tellContent)), 300);
  };
  watcher.add(folder);
  watcher.on("all", (_, path) => {
    if (!path.startsWith(folder + sep)) return;
    // An editor, or git, saves several files at once: they are shown, and told, together.
    clearTimeout(showing);
    clearTimeout(telling);
    showing = setTimeout(() => orTell(show), 30);
    tell();
  });
  return tell;
}

/** Tells in the terminal what is wrong with the content, as `check` does. */
function tellContent(): void {
  const { content, issues } = liveContent();
  const found = content ? [...issues, ...runChecks(content)] : issues;
  console.log(`\n${terminalReport(found, reportOptions())}\n`);
}

/** A fault of the program is told and does not end the server. */
function orTell(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(error);
  }
}
