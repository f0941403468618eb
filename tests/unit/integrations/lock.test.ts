import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isRunning, releaseLock, takeLock } from "../../../src/integrations/lock.ts";

let folder: string;
let lock: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-lock-"));
  lock = join(folder, "dist.lock");
});

afterEach(() => rm(folder, { recursive: true }));

test("a lock is for the first that takes it, until it is given back", async () => {
  expect(takeLock(lock)).toBeUndefined();
  expect(await readFile(lock, "utf8")).toBe(String(process.pid));
  releaseLock(lock);
  expect(existsSync(lock)).toBe(false);
});

test("a lock of a process that runs is refused, and stays when it is not ours", async () => {
  await writeFile(lock, String(process.ppid));
  expect(takeLock(lock)).toBe(process.ppid);
  releaseLock(lock);
  expect(await readFile(lock, "utf8")).toBe(String(process.ppid));
});

test.each([
  ["of a process that is gone", "99999999"],
  ["that is empty", ""],
  ["that holds something else", "-1"],
  ["of this process, which an earlier one with its number left", String(process.pid)],
])("a lock %s is free", async (_, text) => {
  await writeFile(lock, text);
  expect(takeLock(lock)).toBeUndefined();
  expect(await readFile(lock, "utf8")).toBe(String(process.pid));
});

test("of several that find a lock without an owner, one takes it", async () => {
  await writeFile(lock, "99999999");
  const at = Date.now() + 1500;
  const program = `
    import { takeLock } from ${JSON.stringify(resolve("src/integrations/lock.ts"))};
    while (Date.now() < ${at});
    console.log(takeLock(${JSON.stringify(lock)}) === undefined ? "taken" : "refused");
    while (Date.now() < ${at + 500});`;
  const found = await Promise.all(
    [1, 2, 3].map(async () => {
      const child = spawn(process.execPath, ["--input-type=module", "--eval", program]);
      let output = "";
      child.stdout.on("data", (text: Buffer) => (output += text.toString()));
      await once(child, "close");
      return output.trim();
    }),
  );
  expect(found.filter((word) => word === "taken")).toHaveLength(1);
  expect(found.filter((word) => word === "refused")).toHaveLength(2);
});

test("this process runs, and a number that no process can have does not", () => {
  expect(isRunning(process.pid)).toBe(true);
  for (const pid of [0, -1, NaN, 1.5, 99999999]) expect(isRunning(pid)).toBe(false);
});
