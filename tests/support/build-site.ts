import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a build ended. */
export interface Build {
  status: number | null;
  /** All that it printed. */
  output: string;
  /** Where the site is. */
  folder: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a build may know of this machine; the test runner's own variables would change it. */
const kept = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "APPDATA", "LOCALAPPDATA"];

/**
 * Builds a region as `npm run build` does, from one folder into another. One at a time: Astro keeps
 * a part of its work in `.astro/`.
 */
export function buildSite(
  content: string,
  folder: string,
  environment: Record<string, string> = {},
): Promise<Build> {
  const own = Object.fromEntries(kept.flatMap((name) => entry(name)));
  const env = {
    ...own,
    ...environment,
    ASTRO_TELEMETRY_DISABLED: "1",
    ROTONDE_CONTENT: content,
    ROTONDE_OUT: folder,
  };
  const child = spawn(process.execPath, ["node_modules/astro/bin/astro.mjs", "build"], {
    cwd: root,
    env,
  });
  let output = "";
  const keep = (text: Buffer) => (output += text.toString());
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, output, folder }));
  });
}

function entry(name: string): [string, string][] {
  const value = process.env[name];
  return value === undefined ? [] : [[name, value]];
}
