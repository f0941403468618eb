import { spawn } from "node:child_process";

interface Stage {
  name: string;
  script: string;
}

/** What `npm test` does: the lanes of a group side by side, a lane's stages one after the other. */
const groups: Stage[][][] = [
  [
    [
      { name: "types", script: "types" },
      { name: "lint", script: "lint" },
    ],
    [
      { name: "build of the site", script: "build" },
      { name: "format", script: "format:check" },
    ],
  ],
  [[{ name: "unit tests", script: "test:unit" }]],
  [[{ name: "build tests", script: "test:build" }]],
  [[{ name: "browser tests", script: "test:e2e" }]],
];

const begun = performance.now();
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: "1",
  // The build tests look at the site that the build before them made, as the browser tests do.
  SITE_FOLDER: process.env["ROTONDE_OUT"] ?? "dist",
};

for (const group of groups) {
  const alone = group.length === 1;
  const passed = await Promise.all(group.map((lane) => runLane(lane, alone)));
  if (passed.includes(false)) process.exit(1);
}
const count = groups.flat(2).length;
console.log(`\nAll ${count} stages passed in ${secondsSince(begun)} s.`);

/** Stops at the first stage that fails; a stage with others beside it shows its words when it has ended. */
async function runLane(lane: readonly Stage[], alone: boolean): Promise<boolean> {
  for (const { name, script } of lane) {
    if (alone) console.log(`\n── ${name}`);
    const start = performance.now();
    const { status, said } = await run(script, alone);
    if (!alone) console.log(`\n── ${name}\n${said.trimEnd()}`);
    if (status !== 0) {
      console.error(`\nFailed: ${name}, after ${secondsSince(start)} s. Again: npm run ${script}`);
      return false;
    }
    console.log(`── ${name}: ${secondsSince(start)} s`);
  }
  return true;
}

function run(script: string, alone: boolean): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve) => {
    const stdio = alone ? "inherit" : "pipe";
    const child = spawn(`npm run --silent ${script}`, { shell: true, stdio, env });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => (said += text));
    }
    child.on("close", (status) => resolve({ status, said }));
  });
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
