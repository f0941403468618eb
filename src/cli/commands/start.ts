import { once } from "node:events";
import { parseArgs } from "node:util";
import { outputFolder } from "../../integrations/output.ts";
import { siteOf } from "../../integrations/site-of.ts";
import { runAstro } from "../astro.ts";
import { serveFolder } from "../serve.ts";

export const help = `rotonde start [--port 4321]

Checks the content, builds the site and serves it on this machine.`;

/** Builds the site and serves it until it is stopped. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: "4321" } } });
  const code = await runAstro(["build"]);
  if (code !== 0) return code;
  const { base } = await siteOf();
  const server = await serveFolder(outputFolder(), { port: Number(values.port), base });
  console.log(`\nThe site is at ${server.url}\nStop it with Ctrl+C.`);
  await once(process, "SIGINT");
  await server.close();
  return 0;
}
