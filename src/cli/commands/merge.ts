import { parseArgs } from "node:util";
import { mergeParts } from "../../integrations/parts/merge-parts.ts";
import { orFault } from "../or-fault.ts";

export const help = `rotonde merge PART…

Joins parts of a site into the site in dist/ (or ROTONDE_OUT): the same that one build
makes. A part is built on any machine with ROTONDE_LOCALES:

  ROTONDE_LOCALES=nl,en npm run build     makes dist.part-nl-en
  ROTONDE_LOCALES=fr,de npm run build     makes dist.part-fr-de
  npm run rotonde -- merge dist.part-*

The parts have to be of the content that is here now, of this version of the program and
of one day, and hold each language once. If anything is wrong, the last good site stays
as it was.`;

/** Joins parts of a site; 1 if they do not fit or the site is not whole, 2 for a wrong use. */
export async function run(args: string[]): Promise<number> {
  const { positionals: folders } = parseArgs({ args, allowPositionals: true, options: {} });
  if (folders.length === 0) {
    console.error(help);
    return 2;
  }
  // A whole site is made, whatever part was built here before.
  delete process.env["ROTONDE_LOCALES"];
  return orFault(() => mergeParts(folders));
}
