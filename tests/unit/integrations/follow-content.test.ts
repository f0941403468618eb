import { EventEmitter } from "node:events";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followContent } from "../../../src/integrations/follow-content.ts";
import { loadContent } from "../../../src/load/given-content.ts";

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

function follow() {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const showAgain = vi.fn();
  const isBusy = vi.fn(() => false);
  const tell = followContent(watcher, { showAgain, isBusy });
  return { watcher, showAgain, isBusy, tell };
}

const waits = { timeout: 20_000 };

test("who edits sees what was saved, and is told of mistakes, several files together; the last good state stays", async () => {
  const { watcher, showAgain } = follow();
  expect(watcher.add).toHaveBeenCalledWith(folder);
  const site = join(folder, "site.yaml");
  const whole = await readFile(site, "utf8");

  await writeFile(site, whole.replace(/^id:.*$/m, "id: saved"));
  watcher.emit("all", "change", site);
  watcher.emit("all", "add", join(folder, "taxonomy.yaml"));
  await vi.waitFor(() => expect(showAgain).toHaveBeenCalledOnce(), waits);
  expect(loadContent().site.id).toBe("saved");
  await vi.waitFor(() => expect(told).toHaveLength(1), waits);
  expect(told[0]).toMatch(/^\nContent: (no problems|0 errors)/);

  await writeFile(site, whole.replace(/^id:.*$/m, "id: [1]"));
  watcher.emit("all", "change", site);
  await vi.waitFor(() => expect(told).toHaveLength(2), waits);
  expect(told[1]).toMatch(/site\.yaml:\d+:\d+ {2}error {2}field-invalid/);
  expect(loadContent().site.id).toBe("saved");
});

test("a page comes first: what is wrong is told when the server has nothing to do", async () => {
  const { tell, isBusy } = follow();
  isBusy.mockReturnValueOnce(true).mockImplementationOnce(() => {
    expect(told).toEqual([]);
    return false;
  });
  tell();
  await vi.waitFor(() => expect(told).toHaveLength(1), waits);
  expect(isBusy).toHaveBeenCalledTimes(2);
});

test("files elsewhere are no content", async () => {
  const { watcher, showAgain } = follow();
  watcher.emit("all", "change", `${folder}-other/site.yaml`);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(told).toEqual([]);
  expect(showAgain).not.toHaveBeenCalled();
});

test("a fault of the program is told and does not end the server", async () => {
  const error = vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(console, "log").mockImplementation(() => {
    throw new Error("a fault");
  });
  follow().tell();
  await vi.waitFor(() => expect(error).toHaveBeenCalledOnce(), waits);
});
