import { runAstro } from "../astro.ts";

export const help = `rotonde dev

Shows the site while you edit; every saved file appears at once.`;

/** Serves the site while it is edited. */
export function run(args: string[]): Promise<number> {
  return runAstro(["dev", ...args]);
}
