import { parseArgs } from "node:util";
import { orFault } from "../or-fault.ts";
import { watchBuild } from "../watch-build.ts";

export const help = `rotonde build [--watch]

Checks the content and builds the site into dist/ (or ROTONDE_OUT). If anything is
wrong, the last good site stays as it was. What the last build wrote from the same
input is taken over.

--watch                 stays awake, and builds again after each change of the content:
                        a change of texts is on the finished site within seconds

ROTONDE_LOCALES=nl,en   builds only these languages' part of the site, into
                        dist.part-nl-en (or ROTONDE_OUT); "rotonde merge" joins parts
ROTONDE_PROCESSES=1     writes the pages in so many processes; without it a large site
                        takes what the machine has, at most 4 and 1 GB of memory each`;

/** Builds the site. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { watch: { type: "boolean" } } });
  if (values.watch) return watchBuild();
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { build } = await import("astro");
  // Of each page that it writes Astro would print a line.
  return orFault(() => build({ logLevel: "warn" }));
}
