import { contentFolder, followFolder, type LiveContent } from "../load/files.ts";

let followed: { folder: string; read: () => LiveContent } | undefined;

/** The content at this moment; only what changed since the last time is parsed. */
export function liveContent(): LiveContent {
  const folder = contentFolder();
  if (followed?.folder !== folder) followed = { folder, read: followFolder(folder) };
  return followed.read();
}

/** Frees what is kept for the next time, where there is none. */
export function forgetLive(): void {
  followed = undefined;
}
