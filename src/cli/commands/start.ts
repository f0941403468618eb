import { once } from "node:events";
import { parseArgs } from "node:util";
import { outputFolder } from "../../integrations/output.ts";
import { reportOptions } from "../../integrations/report-options.ts";
import { siteOf } from "../../integrations/site-of.ts";
import { inWords, say } from "../../schema/message.ts";
import { runCommand } from "../astro.ts";
import { serveFolder } from "../serve.ts";
import { siteHeaders } from "../site-headers.ts";

export const help = `rotonde start [--port 4321]

Checks the content, builds the site and serves it on this machine.`;

/** Builds the site and serves it until it is stopped. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: "4321" } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(help);
    return 2;
  }
  const code = await runCommand("build");
  if (code !== 0) return code;
  const { base } = await siteOf();
  const folder = outputFolder();
  const server = await serveFolder(folder, { port, base, headers: siteHeaders(folder) }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") throw error;
    },
  );
  if (!server) {
    const taken = say`The site is built, but another program uses port ${String(port)}. Stop that one, or try: npm start -- --port ${String(port + 1)}`;
    console.error(inWords(taken, reportOptions().catalogue));
    return 1;
  }
  console.log(`\nThe site is at ${server.url}\nStop it with Ctrl+C.`);
  await once(process, "SIGINT");
  await server.close();
  return 0;
}
