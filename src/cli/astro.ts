import { spawn } from "node:child_process";
import { once } from "node:events";

/** Runs Astro's own command line, without its telemetry; gives its exit code. */
export function runAstro(args: readonly string[]): Promise<number> {
  return runNode(["node_modules/astro/bin/astro.mjs", ...args]);
}

/** Runs a command of ours in a process of its own, which gives back its memory; gives its exit code. */
export function runCommand(name: string): Promise<number> {
  return runNode([...process.execArgv, process.argv[1] ?? "", name]);
}

async function runNode(args: string[]): Promise<number> {
  const child = spawn(process.execPath, args, {
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}
