import { readFileSync } from "node:fs";
import { z } from "astro/zod";

const releaseSchema = z.strictObject({
  version: z.string(),
  /** Its name below `/embed/v1/`. */
  file: z.string(),
  /** The sum of its bytes, as a page that loads it may ask the browser to check. */
  integrity: z.string(),
  bytes: z.number().int().positive(),
});

/** A release of rotonde.js, which stays as it is for ever. */
export type Release = z.infer<typeof releaseSchema>;

/** The newest release of rotonde.js; throws where their list, which names it last, is broken. */
export function newestRelease(): Release {
  const text = readFileSync("public/embed/v1/releases.json", "utf8");
  const release = z.array(releaseSchema).parse(JSON.parse(text)).at(-1);
  if (!release) throw new Error("There is no release of rotonde.js.");
  return release;
}
