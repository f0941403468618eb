import { spawn } from "node:child_process";
import { once } from "node:events";

/** Runs Astro's own command line, without its telemetry; gives its exit code. */
export async function runAstro(args: readonly string[]): Promise<number> {
  const astro = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", ...args], {
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  const [code] = (await once(astro, "exit")) as [number | null];
  return code ?? 1;
}
