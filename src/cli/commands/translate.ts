import * as accept from "../translate/accept.ts";
import * as exporting from "../translate/export.ts";
import * as importing from "../translate/import.ts";
import * as machine from "../translate/machine.ts";

const verbs: Record<string, { help: string; run: (args: string[]) => Promise<number> }> = {
  export: exporting,
  import: importing,
  machine,
  accept,
};

export const help = Object.values(verbs)
  .map((verb) => verb.help)
  .join("\n\n");

/** Exchanges texts with translators; 1 when something prevents it, 2 for a wrong use. */
export function run([name = "", ...args]: string[]): Promise<number> {
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (verb) return verb.run(args);
  console.error(help);
  return Promise.resolve(2);
}
