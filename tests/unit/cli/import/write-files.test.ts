import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles, type Disk } from "../../../../src/cli/import/write-files.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rotonde-write-"));
  writeFileSync(join(folder, "old.yaml"), "old\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const state = () =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );

const files = () => [
  { path: join(folder, "a.yaml"), text: "a\n", before: undefined },
  { path: join(folder, "old.yaml"), text: "new\n", before: "old\n" },
  { path: join(folder, "z.yaml"), text: "z\n", before: undefined },
];

/** A disk on which one action fails at its n-th time. */
function failingDisk(action: keyof Disk, time: number, code: string): Disk {
  let left = time;
  const disk: Disk = {
    write: (path, text) => writeFileSync(path, text, { flag: "wx" }),
    copy: copyFileSync,
    rename: renameSync,
    remove: (path) => rmSync(path, { force: true }),
  };
  const original = disk[action];
  return {
    ...disk,
    [action]: (first: string, second: string) => {
      left -= 1;
      if (left === 0) throw Object.assign(new Error("no"), { code });
      original(first, second);
    },
  };
}

test("all files are written, and nothing else is left", () => {
  expect(writeFiles(files())).toBeUndefined();
  expect(state()).toEqual({ "a.yaml": "a\n", "old.yaml": "new\n", "z.yaml": "z\n" });
});

test("a folder that is not there is made", () => {
  const path = join(folder, "services", "a.yaml");
  expect(writeFiles([{ path, text: "a\n", before: undefined }])).toBeUndefined();
  expect(existsSync(path)).toBe(true);
});

test.each<[what: string, action: keyof Disk, time: number, failed: string]>([
  ["the disk is full at the first file", "write", 1, "a.yaml"],
  ["the disk is full at the last file", "write", 3, "z.yaml"],
  ["an old file cannot be kept", "copy", 1, "old.yaml"],
  ["the first file cannot get its name", "rename", 1, "a.yaml"],
  ["the last file cannot get its name", "rename", 3, "z.yaml"],
])("when %s, all is as it was", (_, action, time, failed) => {
  const failure = writeFiles(files(), failingDisk(action, time, "ENOSPC"));
  expect(failure).toEqual({ path: join(folder, failed), code: "ENOSPC", left: [] });
  expect(state()).toEqual({ "old.yaml": "old\n" });
});

test("a file that somebody else made or changed meanwhile is not overwritten", () => {
  writeFileSync(join(folder, "z.yaml"), "theirs\n");
  expect(writeFiles(files())).toMatchObject({ code: "EEXIST", path: join(folder, "z.yaml") });
  expect(state()).toEqual({ "old.yaml": "old\n", "z.yaml": "theirs\n" });

  writeFileSync(join(folder, "old.yaml"), "edited\n");
  expect(writeFiles(files())).toMatchObject({ code: "EEXIST", path: join(folder, "old.yaml") });
  expect(state()).toEqual({ "old.yaml": "edited\n", "z.yaml": "theirs\n" });
});

test("what cannot be put back is named, and its old text is kept", () => {
  const failing = failingDisk("rename", 3, "EACCES");
  let broken = false;
  const disk: Disk = {
    ...failing,
    rename: (from, to) => {
      if (broken) throw new Error("no");
      try {
        failing.rename(from, to);
      } catch (error) {
        broken = true;
        throw error;
      }
    },
  };
  const old = join(folder, "old.yaml");
  expect(writeFiles(files(), disk)).toEqual({
    path: join(folder, "z.yaml"),
    code: "EACCES",
    left: [old],
  });
  const kept = readdirSync(folder).filter((name) => name.startsWith("."));
  expect(kept.map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(["old\n"]);
});

test("a folder that cannot be made, since a file is in its way, is told", () => {
  const path = join(folder, "old.yaml", "a.yaml");
  expect(writeFiles([{ path, text: "a\n", before: undefined }])).toMatchObject({
    path,
    code: "EEXIST",
  });
  expect(state()).toEqual({ "old.yaml": "old\n" });
});
