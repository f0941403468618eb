import { parseArgs } from "node:util";
import { orStop, stop } from "../../integrations/stop.ts";
import { say } from "../../schema/message.ts";

export const help = `rotonde build

Checks the content and builds the site into dist/ (or ROTONDE_OUT). If anything is
wrong, the last good site stays as it was.`;

/** Builds the site. */
export async function run(args: string[]): Promise<number> {
  parseArgs({ args, options: {} });
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { build } = await import("astro");
  try {
    await orStop(() => build({}));
    return 0;
  } catch (error) {
    console.error(error);
    stop(
      say`This is a fault of the program, not of the content: show the lines above to whoever looks after it.`,
    );
  }
}
