import { rmSync } from "node:fs";
import { contentFolder } from "../../load/files.ts";
import { say } from "../../schema/message.ts";
import type { CheckedContent } from "../checked-content.ts";
import { contentState, firstChange } from "../content-state.ts";
import { hostFiles } from "../host-files.ts";
import { offlineListFolder } from "../offline-files.ts";
import { outputFolder, siteFolder } from "../output.ts";
import { restartClock, tellForGood } from "../progress.ts";
import type { BuildRecord } from "../reuse/build-record.ts";
import { searchStart } from "../search-index.ts";
import { reasonsOf, tellWhy } from "../stop.ts";
import { buildAgain } from "./build-again.ts";
import { followChanges } from "./follow-changes.ts";
import { NextSite } from "./next-site.ts";
import type { SiteProgram } from "./site-program.ts";

/** Builds the site again after each change of the content, with the program that is loaded, until the process is stopped. */
export async function keepBuilding(
  program: SiteProgram,
  { state }: CheckedContent,
  record: BuildRecord,
): Promise<never> {
  let last = record;
  let next = nextSite();
  const changed = await followChanges(contentFolder());
  let isOld = firstChange(state, await contentState(contentFolder())) !== undefined;
  tellForGood(say`waiting for changes in ${contentFolder()}; Ctrl+C ends it`);
  for (;;) {
    if (!isOld) await changed();
    isOld = false;
    restartClock();
    try {
      const made = await buildAgain(program, last, next);
      if (!made) continue;
      last = made;
    } catch (error) {
      const reasons = reasonsOf(error);
      if (!reasons) throw error;
      tellWhy(reasons);
      rmSync(siteFolder(), { recursive: true, force: true });
    }
    next = nextSite();
  }
}

function nextSite(): NextSite {
  return new NextSite(outputFolder(), siteFolder(), mayStay);
}

const writtenEachTime = new Set<string>([...hostFiles, searchStart]);

function mayStay(path: string): boolean {
  return !writtenEachTime.has(path) && !path.startsWith(offlineListFolder);
}
