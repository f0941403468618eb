import childProcess from "node:child_process";
import fs, { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  asideFolder,
  lockFile,
  outputFolder,
  publish,
  recover,
  recoverIfFree,
  siteFolder,
  workFolder,
} from "../../../src/integrations/output.ts";

let parent: string;
let output: string;

beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), "rotonde-output-")));
  output = join(parent, "dist");
  vi.spyOn(process, "cwd").mockReturnValue(parent);
  systemExchanges(() => 1);
});

afterEach(async () => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  vi.unstubAllEnvs();
  await rm(parent, { recursive: true });
});

async function site(folder: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), text);
  await writeFile(join(folder, "page.html"), text);
}

/** Stands for the system's program that exchanges two folders; 1 is its exit code where it cannot. */
function systemExchanges(exchange: (one: string, other: string) => number): void {
  vi.spyOn(childProcess, "spawnSync").mockImplementation(((_: string, args: string[]) => ({
    status: exchange(args.at(-2) ?? "", args.at(-1) ?? ""),
  })) as unknown as typeof childProcess.spawnSync);
  syncBuiltinESMExports();
}

const published = () => readFile(join(output, "index.html"), "utf8");

/** What lies beside the site; the folder of Astro stays. */
const beside = () => readdirSync(parent).filter((name) => name !== "dist");

test("a finished build takes the place of the last one and leaves nothing beside it", async () => {
  await site(output, "old");
  await site(siteFolder(), "new");
  await publish();
  expect(await published()).toBe("new");
  expect(beside()).toEqual([".astro"]);
});

test("the first build needs no last one", async () => {
  await site(siteFolder(), "new");
  await publish();
  expect(await published()).toBe("new");
});

test("an output that is a symbolic link stays one, and the folder that it names is replaced", async () => {
  await site(join(parent, "www"), "old");
  await symlink("www", output);
  await site(siteFolder(), "new");
  await publish();
  expect(outputFolder()).toBe(join(parent, "www"));
  expect(await published()).toBe("new");
  expect(readFileSync(join(parent, "www/index.html"), "utf8")).toBe("new");
});

test.each(["dist", "../site", "-out", "/tmp/site"])(
  "a build into %s works inside the project, where what it runs finds its packages",
  (folder) => {
    vi.stubEnv("ROTONDE_OUT", folder === "-out" ? `${parent}-out` : folder);
    expect(workFolder()).toBe(join(parent, ".astro", `build-${process.pid}`));
  },
);

test("where the system can exchange two folders, there is no moment without a site", async () => {
  await site(output, "old");
  await site(siteFolder(), "new");
  const moves: string[] = [];
  systemExchanges((one, other) => {
    moves.push(other);
    renameSync(other, `${other}.moved`);
    renameSync(one, other);
    renameSync(`${other}.moved`, one);
    return 0;
  });
  await publish();
  expect(moves).toEqual([output]);
  expect(await published()).toBe("new");
  expect(beside()).toEqual([".astro"]);
});

describe("a build that is killed before one of its steps is undone or completed by the next command:", () => {
  /** Runs up to a number of moves and removals; gives whether it came to its end. */
  async function killedAfter(steps: number, work: () => Promise<void> | void): Promise<boolean> {
    const { renameSync, rmSync } = fs;
    let left = steps;
    const step = (act: () => void) => {
      if (left === 0) throw new Error("killed");
      left -= 1;
      act();
    };
    vi.spyOn(fs, "renameSync").mockImplementation((...args) => step(() => renameSync(...args)));
    vi.spyOn(fs, "rmSync").mockImplementation((...args) => step(() => rmSync(...args)));
    syncBuiltinESMExports();
    try {
      await work();
      return true;
    } catch (error) {
      if ((error as Error).message !== "killed") throw error;
      return false;
    } finally {
      vi.mocked(fs.renameSync).mockRestore();
      vi.mocked(fs.rmSync).mockRestore();
      syncBuiltinESMExports();
    }
  }

  test.each([0, 1, 2, 3, 4, 5])("%i steps of a publication", async (steps) => {
    await site(output, "old");
    await site(siteFolder(), "new");
    const isDone = await killedAfter(steps, publish);
    if (isDone) expect(steps).toBeGreaterThan(3);
    recover();
    expect(await published()).toBe(steps < 3 ? "old" : "new");
    expect(beside()).toEqual([".astro"]);
    expect(readdirSync(join(parent, ".astro"))).toEqual([]);
  });

  test.each([0, 1, 2, 3])("%i steps of the first publication", async (steps) => {
    await site(siteFolder(), "new");
    await killedAfter(steps, publish);
    recover();
    if (steps < 2) expect(existsSync(output)).toBe(false);
    else expect(await published()).toBe("new");
    expect(beside()).toEqual([".astro"]);
  });

  test.each([0, 1, 2, 3, 4])("%i steps of a recovery", async (steps) => {
    await site(asideFolder(output), "old");
    await site(siteFolder(), "half");
    await killedAfter(steps, recover);
    recover();
    expect(await published()).toBe("old");
    expect(beside()).toEqual([".astro"]);
  });

  test("the last site is half removed", async () => {
    await site(output, "new");
    await site(asideFolder(output), "old");
    rmSync(join(asideFolder(output), "index.html"));
    recover();
    expect(await published()).toBe("new");
    expect(beside()).toEqual([]);
  });
});

test("work of a build that runs is left alone, that of others is cleared", async () => {
  const builds = join(parent, ".astro");
  for (const name of [`build-${process.ppid}`, `build-${process.pid}`, "build-99999999", "other"])
    await mkdir(join(builds, name), { recursive: true });
  recover();
  expect(readdirSync(builds).sort()).toEqual([`build-${process.ppid}`, "other"].sort());
});

test("a command that does not build brings the last site back too, unless a build is at work", async () => {
  await site(asideFolder(output), "old");
  await writeFile(lockFile(output), String(process.ppid));
  recoverIfFree();
  expect(existsSync(output)).toBe(false);
  await writeFile(lockFile(output), "99999999");
  recoverIfFree();
  expect(await published()).toBe("old");
  expect(existsSync(lockFile(output))).toBe(false);
});
