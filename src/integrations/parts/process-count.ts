import { availableParallelism } from "node:os";

/** With fewer pages, starting another process (4 to 5 s) takes longer than it saves (1 ms a page). */
const fewPages = 4000;
const mostProcesses = 4;
const bytesEach = 1e9;

/** How many processes write the pages of a build: `ROTONDE_PROCESSES`, else what the machine bears and the number of pages is worth. */
export function processCount(pages: number, languages: number): number {
  const asked = Number(process.env["ROTONDE_PROCESSES"]);
  if (Number.isInteger(asked) && asked > 0) return Math.min(asked, languages);
  if (pages < fewPages) return 1;
  const room = Math.floor(process.availableMemory() / bytesEach);
  return Math.max(1, Math.min(availableParallelism(), mostProcesses, room, languages));
}
