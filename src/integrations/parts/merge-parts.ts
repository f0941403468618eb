import { constants, cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { localeCodes } from "../../model/region.ts";
import { say } from "../../schema/message.ts";
import { beginBuild } from "../begin-build.ts";
import { checkedContent } from "../checked-content.ts";
import { finishBuild } from "../finish-build.ts";
import { siteFolder } from "../output.ts";
import { Reuse } from "../reuse/reuse.ts";
import { stop } from "../stop.ts";
import { joinFolders } from "./join-folders.ts";
import { partFacts } from "./part-facts.ts";
import { partPages, readPart } from "./part-file.ts";
import { partProblems } from "./part-problems.ts";

/** Joins the parts of a site in these folders, which stay as they are, and publishes it when it is whole. */
export async function mergeParts(folders: readonly string[]): Promise<void> {
  beginBuild();
  const checked = await checkedContent();
  const { content, state } = checked;
  const found = folders.map((folder) => ({ folder, part: readPart(folder) }));
  const problems = partProblems(found, partFacts(state), localeCodes(content.site));
  if (problems.length > 0) stop(...problems);
  mkdirSync(siteFolder(), { recursive: true });
  for (const folder of folders) {
    const other = joinFolders(join(folder, partPages), siteFolder(), copy);
    if (other !== undefined)
      stop(say`The file ${other} is not the same in another part. Build the parts again.`);
  }
  const built = { ...checked, day: found[0]?.part?.day ?? checked.day };
  await finishBuild(built, new Reuse(built, undefined));
}

function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}
