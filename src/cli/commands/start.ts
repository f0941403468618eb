import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { outputFolder } from "../../integrations/output.ts";
import { serveFolder } from "../serve.ts";

export const help = `rotonde start [--port 4321]

Checks the content, builds the site and serves it on this machine.`;

/** Builds the site and serves it until it is stopped. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: "4321" } } });
  const build = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], { stdio: "inherit" });
  const [code] = (await once(build, "exit")) as [number | null];
  if (code !== 0) return code ?? 1;
  const server = await serveFolder(outputFolder(), { port: Number(values.port) });
  console.log(`\nThe site is at ${server.url}\nStop it with Ctrl+C.`);
  await once(process, "SIGINT");
  await server.close();
  return 0;
}
