import { constants } from "node:fs";
import { copyFile, link, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { say, type Message } from "../../schema/message.ts";
import type { Draft } from "./question.ts";

/** Puts a draft in the content folder, whole or not at all, never over another file; what went wrong, if anything did. */
export async function writeDraft(
  folder: string,
  { path, text }: Draft,
): Promise<Message | undefined> {
  const file = join(folder, path);
  // A name that starts with a dot is no content, so a build that runs meanwhile does not see it.
  const half = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(half, text, { flag: "wx" });
    await publish(half, file);
    return undefined;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return code === "EEXIST"
      ? say`The file ${path} is already there: choose another id, or edit that file.`
      : say`The file ${path} could not be written (${code}). Look whether you may write there and whether the disk is full.`;
  } finally {
    await rm(half, { force: true }).catch(() => undefined);
  }
}

/** Gives a finished file its name; disks that know no links get a copy. */
async function publish(half: string, file: string): Promise<void> {
  try {
    await link(half, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    await copyFile(half, file, constants.COPYFILE_EXCL);
  }
}
