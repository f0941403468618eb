import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function answerFor(...needed: string[]) {
  return spawnSync(process.execPath, ["src/cli/node-version.mjs", ...needed], { encoding: "utf8" });
}

test("a Node that is too old is told in one line", () => {
  const { status, stderr, stdout } = answerFor("99.1.0");
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(/^Rotonde needs Node 99\.1\.0 or newer and this is Node [\d.]+: .*\n$/);
});

test.each([[], ["9.99.0"], [process.versions.node]])(
  "a Node that is new enough is told nothing: %s",
  (...needed) => {
    const { status, stderr } = answerFor(...needed);
    expect([status, stderr]).toEqual([0, ""]);
  },
);
