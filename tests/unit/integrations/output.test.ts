import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { outputFolder, recover, swap, workFolder } from "../../../src/integrations/output.ts";

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "rotonde-output-"));
  vi.stubEnv("ROTONDE_OUT", join(parent, "dist"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(parent, { recursive: true });
});

async function site(folder: string, text: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, "index.html"), text);
}

const published = () => readFile(join(outputFolder(), "index.html"), "utf8");

test("a finished build takes the place of the last one and leaves nothing beside it", async () => {
  await site(outputFolder(), "old");
  await site(workFolder(), "new");
  await swap();
  expect(await published()).toBe("new");
  expect(existsSync(workFolder())).toBe(false);
  expect(existsSync(`${outputFolder()}.old`)).toBe(false);
});

test("the first build needs no last one", async () => {
  await site(workFolder(), "new");
  await swap();
  expect(await published()).toBe("new");
});

test("half a build is cleared, the last site stays", async () => {
  await site(outputFolder(), "old");
  await site(workFolder(), "half");
  await recover();
  expect(await published()).toBe("old");
  expect(existsSync(workFolder())).toBe(false);
});

test("a build that was killed between the two steps of the swap gives the last site back", async () => {
  await site(`${outputFolder()}.old`, "old");
  await site(workFolder(), "new");
  await recover();
  expect(await published()).toBe("old");
  expect(existsSync(`${outputFolder()}.old`)).toBe(false);
});

test("a swap that finds no build leaves the last site to be recovered", async () => {
  await site(outputFolder(), "old");
  await expect(swap()).rejects.toThrow("ENOENT");
  await recover();
  expect(await published()).toBe("old");
});
