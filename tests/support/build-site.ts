import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** How a build ended. */
export interface Build {
  /** Nothing when it was killed. */
  status: number | null;
  /** All that it printed. */
  output: string;
  /** Where the site is. */
  folder: string;
  seconds: number;
}

/** A build that runs. */
export interface RunningBuild {
  /** The number of its process, which leads a group and a session of its own. */
  pid: number | undefined;
  /** Waits until it has printed a text, or has ended. */
  printed: (text: string) => Promise<void>;
  /** Holds it where it is. */
  pause: () => void;
  /** Ends it and all processes that it started, as a crash of the machine would. */
  kill: () => void;
  ended: Promise<Build>;
}

/** What is unlike a plain `npm run build`. */
export interface BuildOptions {
  environment?: Record<string, string>;
  /** What stands behind `rotonde build`. */
  args?: string[];
  /** The folder of the program. */
  project?: string;
  /** Modules of `tests/support/preload/` that run before the program. */
  preload?: string[];
  /** A command that runs the build, such as `["taskset", "-c", "0"]`. */
  under?: string[];
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a build may know of this machine; the test runner's own variables would change it. */
const kept = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "APPDATA", "LOCALAPPDATA"];

/** Builds a region as `npm run build` does, from one folder into another. */
export function buildSite(
  content: string,
  folder: string,
  options: BuildOptions = {},
): Promise<Build> {
  return startBuild(content, folder, options).ended;
}

/** Starts such a build in a process group of its own. */
export function startBuild(
  content: string,
  folder: string,
  {
    environment = {},
    args: more = [],
    project = root,
    preload = [],
    under = [],
  }: BuildOptions = {},
): RunningBuild {
  const begun = performance.now();
  const own = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => kept.includes(name)),
  );
  const modules = preload.flatMap((name) => [
    "--import",
    new URL(`preload/${name}.ts`, import.meta.url).href,
  ]);
  const [command = "", ...args] = [
    ...under,
    process.execPath,
    ...["--experimental-strip-types", "--disable-warning=ExperimentalWarning", ...modules],
    ...["src/cli/main.ts", "build", ...more],
  ];
  const child = spawn(command, args, {
    cwd: project,
    env: { ...own, ...environment, ROTONDE_CONTENT: content, ROTONDE_OUT: folder },
    detached: true,
  });
  let output = "";
  const waiting: { text: string; found: () => void }[] = [];
  const keep = (text: Buffer) => {
    output += text.toString();
    for (const wait of waiting) if (output.includes(wait.text)) wait.found();
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<Build>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      for (const { found } of waiting) found();
      resolve({ status, output, folder, seconds: (performance.now() - begun) / 1000 });
    });
  });
  const signal = (name: NodeJS.Signals) => {
    // A negative number is a whole process group.
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, name);
  };
  return {
    pid: child.pid,
    printed: (text) => new Promise((found) => waiting.push({ text, found })),
    pause: () => signal("SIGSTOP"),
    kill: () => signal("SIGKILL"),
    ended,
  };
}
