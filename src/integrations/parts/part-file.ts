import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What tells a part of a site from a site. */
export const partFile = "rotonde-part.json";

/** The folder beside it with the pages; a part has none at its top, so that no host shows it as a site. */
export const partPages = "pages";

/** What a part is made of; parts fit together where all but the languages is the same. */
export interface Part {
  locales: string[];
  /** A digest of the content, as SHA-256. */
  content: string;
  /** A digest of the program, as SHA-256. */
  program: string;
  /** The day on which it was built, as `2026-11-22` (UTC). */
  day: string;
}

/** What a folder says of itself; nothing where it is no part. */
export function readPart(folder: string): Part | undefined {
  const file = join(folder, partFile);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Part;
  } catch {
    return undefined;
  }
}
