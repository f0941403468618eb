import { EventEmitter } from "node:events";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followContent, tellContent } from "../../../src/integrations/follow-content.ts";

let folder: string;
let told: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-follow-"));
  await cp("tests/fixtures/eight-topics", folder, { recursive: true });
  vi.stubEnv("ROTONDE_CONTENT", folder);
  vi.stubEnv("NO_COLOR", "1");
  told = [];
  vi.spyOn(console, "log").mockImplementation((text: string) => void told.push(text));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test("who edits is told of mistakes when they are saved, several files together, and when they are mended", async () => {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  followContent(watcher);
  expect(watcher.add).toHaveBeenCalledWith(folder);
  const site = join(folder, "site.yaml");
  const whole = await readFile(site, "utf8");

  await writeFile(site, whole.replace(/^id:.*$/m, "id: [1]"));
  watcher.emit("all", "change", site);
  watcher.emit("all", "add", join(folder, "taxonomy.yaml"));
  await vi.waitFor(() => expect(told).toHaveLength(1), 20_000);
  expect(told[0]).toMatch(/site\.yaml:\d+:\d+ {2}error {2}field-invalid/);

  await writeFile(site, whole);
  watcher.emit("all", "change", site);
  await vi.waitFor(() => expect(told).toHaveLength(2), 20_000);
  expect(told[1]).toMatch(/^\nContent: (no problems|0 errors)/);
});

test("files elsewhere are no content", async () => {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  followContent(watcher);
  watcher.emit("all", "change", `${folder}-other/site.yaml`);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(told).toEqual([]);
});

test("a fault of the program is told and does not end the server", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(console, "log").mockImplementation(() => {
    throw new Error("a fault");
  });
  await tellContent();
  expect(error).toHaveBeenCalledOnce();
});
