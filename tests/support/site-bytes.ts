import { createHash } from "node:crypto";
import { readSite } from "./built-site.ts";

/** Every file of a site with a digest of its bytes. */
export function siteBytes(folder: string): Record<string, string> {
  const { files, read } = readSite(folder);
  return Object.fromEntries(
    files.map((file) => [file, createHash("sha256").update(read(file)).digest("hex")]),
  );
}
