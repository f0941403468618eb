import { constants, existsSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { contentFolder } from "../load/files.ts";
import { streetsPath } from "../model/streets.ts";
import type { Content } from "../schema/content.ts";

/** Puts the region's own street map into a finished site; it may be larger than a memory, so no page of Astro writes it. */
export async function copyStreets({ streets }: Content, site: string): Promise<void> {
  if (!streets) return;
  const to = join(site, streetsPath);
  // It was taken over.
  if (existsSync(to)) return;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(join(contentFolder(), streets.file), to, constants.COPYFILE_FICLONE);
}
