import { spawnSync } from "node:child_process";

/** What `npm test` does, in this order, stopping at the first that fails. */
const stages = [
  { name: "format", script: "format:check" },
  { name: "types", script: "types" },
  { name: "lint", script: "lint" },
  { name: "unit tests", script: "test:unit" },
  { name: "build of the site", script: "build" },
  { name: "build tests", script: "test:build" },
  { name: "browser tests", script: "test:e2e" },
];

const begun = performance.now();
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: "1",
  // The build tests look at the site that the stage before them built, as the browser tests do.
  SITE_FOLDER: process.env["ROTONDE_OUT"] ?? "dist",
};

for (const { name, script } of stages) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(`npm run --silent ${script}`, {
    shell: true,
    stdio: "inherit",
    env,
  });
  if (status !== 0) {
    console.error(`\nFailed: ${name}, after ${secondsSince(start)} s. Again: npm run ${script}`);
    process.exit(1);
  }
  console.log(`── ${name}: ${secondsSince(start)} s`);
}
console.log(`\nAll ${stages.length} stages passed in ${secondsSince(begun)} s.`);

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
