import { runAstro } from "../astro.ts";

export const help = `rotonde build

Checks the content and builds the site into dist/ (or ROTONDE_OUT). If anything is
wrong, the last good site stays as it was.`;

/** Builds the site. */
export function run(args: string[]): Promise<number> {
  return runAstro(["build", ...args]);
}
