import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentFolder } from "../../load/files.ts";
import { say } from "../../schema/message.ts";
import { stopUnfinished } from "../begin-build.ts";
import type { CheckedContent } from "../checked-content.ts";
import { contentState, firstChange } from "../content-state.ts";
import { outputFolder, publish, siteFolder, workFolder } from "../output.ts";
import { tellForGood } from "../progress.ts";
import { stop } from "../stop.ts";
import { partFacts } from "./part-facts.ts";
import { partFile, partPages, type Part } from "./part-file.ts";

/** Puts what was built for some languages in a folder of its own, to be merged with others. */
export async function finishPart({ state, day }: CheckedContent, locales: string[]): Promise<void> {
  const changed = firstChange(state, await contentState(contentFolder()));
  if (changed !== undefined)
    stop(say`${changed} was changed while the site was built. Build again.`);
  const folder = join(workFolder(), "part");
  mkdirSync(folder);
  renameSync(siteFolder(), join(folder, partPages));
  const part: Part = { locales, ...partFacts(state), day };
  writeFileSync(join(folder, partFile), `${JSON.stringify(part, null, 2)}\n`);
  await publish(folder);
  process.off("beforeExit", stopUnfinished);
  tellForGood(say`part with ${locales.join(", ")} put in ${outputFolder()}`);
}
