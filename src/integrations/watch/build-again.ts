import type { AstroPrerenderer } from "astro";
import { giveContent } from "../../load/files.ts";
import { say } from "../../schema/message.ts";
import { checkStart } from "../checked-content.ts";
import { finishBuild } from "../finish-build.ts";
import { siteFolder } from "../output.ts";
import { tell, tellPages } from "../progress.ts";
import type { BuildRecord } from "../reuse/build-record.ts";
import { fileOfPath } from "../reuse/path-file.ts";
import { Reuse } from "../reuse/reuse.ts";
import { readStart } from "../start-of-build.ts";
import { tellWhy } from "../stop.ts";
import { writeFiles } from "../write-files.ts";
import type { NextSite } from "./next-site.ts";
import type { SiteProgram } from "./site-program.ts";
import { againCode } from "./watch-mode.ts";

type Paths = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>;

/**
 * Builds a site again from content that changed, in the folder of the next one; gives the record of it, or nothing
 * where the content has errors. Where more than texts changed, all of a build is needed: the process ends, and asks for it.
 */
export async function buildAgain(
  program: SiteProgram,
  last: BuildRecord,
  next: NextSite,
): Promise<BuildRecord | undefined> {
  const checked = checkStart(await readStart());
  if (!checked) {
    tellWhy([]);
    return undefined;
  }
  const reuse = new Reuse(checked, last, (file) => next.has(file));
  if (!reuse.isLikely || !next.isUntouched) beginAnew();
  giveContent(reuse.content);
  program.forgetPaths();
  const all = await program.prerenderer.getStaticPaths();
  if (!areFilesOf(last, all)) beginAnew();
  await render(program, reuse, all);
  const made = new Set([...Object.keys(last.files), ...groupFiles(last)]);
  reuse.addTaken([...next.files].filter((file) => !made.has(file)));
  const { pages } = await finishBuild(checked, reuse);
  return reuse.keepRecord(pages.values());
}

function beginAnew(): never {
  tell(say`more than texts changed: building all of the site`);
  process.exit(againCode);
}

async function render(program: SiteProgram, reuse: Reuse, all: Paths): Promise<void> {
  const usual = { ...program.prerenderer, getStaticPaths: () => Promise.resolve(all) };
  const prerenderer = reuse.prerenderer(usual);
  const paths = await prerenderer.getStaticPaths();
  tellPages(0, paths.length);
  for (const path of paths) {
    const written = await program.write(prerenderer, path);
    if (written) await writeFiles(siteFolder(), new Map([written]));
  }
}

/** Whether the pages are those of the last build. */
function areFilesOf({ files }: BuildRecord, paths: Paths): boolean {
  const before = new Set(Object.keys(files));
  return paths.length === before.size && paths.every((path) => before.has(fileOfPath(path)));
}

function groupFiles({ groups }: BuildRecord): string[] {
  return Object.values(groups).flatMap(({ files }) => Object.keys(files));
}
