import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFolder, type Disk } from "../../../src/load/folder.ts";
import { largestText } from "../../../src/load/texts.ts";
import { told } from "../../support/told.ts";

describe("on a disk", () => {
  let folder: string;
  let server: Server | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "rotonde-folder-"));
  });

  afterEach(async () => {
    server?.close();
    await rm(folder, { recursive: true });
  });

  async function write(path: string, content: string | Uint8Array = "a"): Promise<void> {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), content);
  }

  const read = (place = folder) => {
    const { files, issues } = readFolder(place);
    return { paths: files.map(({ path }) => path), issues: told(issues) };
  };

  test("files come sorted by path, with their bytes", async () => {
    await write("services/b.yaml", "b");
    await write("services/a.yaml", "a");
    await write("site.yaml", "s");
    await write("services-old.txt");
    const { files, issues } = readFolder(folder);
    expect(files.map(({ path, bytes }) => [path, String.fromCharCode(...bytes)])).toEqual([
      ["services-old.txt", ""],
      ["services/a.yaml", "a"],
      ["services/b.yaml", "b"],
      ["site.yaml", "s"],
    ]);
    expect(issues).toEqual([]);
  });

  test.each([
    ".DS_Store",
    ".git/config.yaml",
    ".gitkeep",
    ".obsidian/workspace.json",
    "pages/Thumbs.db",
    "media/desktop.ini",
    "services/._desk.yaml",
    "services/.desk.yaml.swp",
  ])("%s is what a system or an editor leaves, and ignored", async (path) => {
    await write("site.yaml");
    await write(path);
    expect(read()).toEqual({ paths: ["site.yaml"], issues: [] });
  });

  test.each([".about.mdx", ".x.yaml", ".x.yml", "services/.desk.yaml"])(
    "%s is a text that somebody hid: it counts as a file",
    async (path) => {
      await write(path);
      expect(read().paths).toEqual([path]);
    },
  );

  test.each<[what: string, target: () => string]>([
    ["to a file", () => join(folder, "site.yaml")],
    ["to a folder", () => join(folder, "services")],
    ["out of the content folder", () => "/etc/passwd"],
    ["to the folder above", () => ".."],
    ["in a loop", () => folder],
    ["to itself", () => "a.yaml"],
    ["to nothing", () => join(folder, "nothing")],
  ])("a symbolic link %s is refused and not followed", async (_, target) => {
    await write("site.yaml");
    await write("services/b.yaml");
    await symlink(target(), join(folder, "services/a.yaml"));
    const { paths, issues } = read();
    expect(paths).toEqual(["services/b.yaml", "site.yaml"]);
    expect(issues).toMatchObject([
      {
        code: "file-link",
        file: "services/a.yaml",
        line: 1,
        message: "This is a link to another place (a symbolic link); the site follows no links.",
        fix: "Remove it, and put the file itself here.",
      },
    ]);
  });

  test("a linked folder of pages is one problem, not one for each page", async () => {
    await write("site.yaml");
    await symlink(folder, join(folder, "pages"));
    expect(read().issues.map(({ file, code }) => [file, code])).toEqual([["pages", "file-link"]]);
  });

  test("the lock of an editor is a link that is ignored", async () => {
    await write("site.yaml");
    await symlink("user@host.1234:567", join(folder, ".#site.yaml"));
    expect(read()).toEqual({ paths: ["site.yaml"], issues: [] });
  });

  test("the content folder itself may be a link", async () => {
    await write("inside/site.yaml");
    await symlink(join(folder, "inside"), join(folder, "link"));
    expect(read(join(folder, "link"))).toEqual({ paths: ["site.yaml"], issues: [] });
  });

  test("a pipe and a socket are never opened", async () => {
    await write("site.yaml");
    expect(spawnSync("mkfifo", [join(folder, "taxonomy.yaml")]).status).toBe(0);
    server = createServer().listen(join(folder, "glossary.yaml"));
    await new Promise((done) => server?.once("listening", done));
    const { paths, issues } = read();
    expect(paths).toEqual(["site.yaml"]);
    expect(issues.map(({ file, code }) => [file, code])).toEqual([
      ["glossary.yaml", "file-type"],
      ["taxonomy.yaml", "file-type"],
    ]);
  });

  test("a folder with the name of a file is told once, whatever is in it", async () => {
    await write("site.yaml/a.yaml");
    await write("site.yaml/b.yaml");
    expect(read()).toMatchObject({
      paths: [],
      issues: [
        {
          code: "file-type",
          file: "site.yaml",
          message: "This is a folder with the name of a file.",
        },
      ],
    });
  });

  test("empty folders are nothing", async () => {
    await write("site.yaml");
    await mkdir(join(folder, "pages/xx/housing"), { recursive: true });
    expect(read()).toEqual({ paths: ["site.yaml"], issues: [] });
  });

  test("a folder that is not there, is a file, or is empty: one problem each", async () => {
    await write("file");
    await mkdir(join(folder, "empty/pages"), { recursive: true });
    await write("empty/.DS_Store");
    const at = (name: string) => read(join(folder, name)).issues;
    const problem = { code: "file-missing", file: "site.yaml", line: 1 };
    expect(at("nothing")).toMatchObject([
      { ...problem, message: `There is no content folder ${folder}/nothing that can be read.` },
    ]);
    expect(at("file")).toMatchObject([
      { ...problem, message: `${folder}/file is a file; a content folder belongs there.` },
    ]);
    expect(at("empty")).toMatchObject([
      { ...problem, message: `The content folder ${folder}/empty is empty.` },
    ]);
  });
});

describe("what the computer refuses", () => {
  const entry = (name: string, kind: "file" | "folder") => ({
    name,
    isFile: () => kind === "file",
    isDirectory: () => kind === "folder",
    isSymbolicLink: () => false,
  });
  const refuse = () => {
    throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
  };
  const disk: Disk = {
    list: (folder) =>
      folder.endsWith("services")
        ? refuse()
        : [
            entry("notes.txt", "file"),
            entry("services", "folder"),
            entry("site.yaml", "file"),
            entry("taxonomy.yaml", "file"),
          ],
    size: (path) => (path.endsWith("taxonomy.yaml") ? refuse() : 1),
    read: refuse,
  };

  test("a file or folder that cannot be read is told, and the others too", () => {
    const { files, issues } = readFolder("content", disk);
    expect(told(issues)).toMatchObject(
      ["services", "site.yaml", "taxonomy.yaml"].map((file) => ({
        code: "file-unreadable",
        severity: "error",
        file,
        line: 1,
        message: "The computer refuses to read this.",
      })),
    );
    expect(files.map(({ path }) => path)).toEqual(["notes.txt"]);
  });

  test("a text that is too large and a file in no place are not even opened", () => {
    const { files, issues } = readFolder("content", {
      list: () => [entry("site.yaml", "file"), entry("film.mp4", "file")],
      size: () => largestText + 1,
      read: refuse,
    });
    expect(issues).toMatchObject([{ code: "file-too-large", file: "site.yaml" }]);
    expect(files.map(({ path }) => path)).toEqual(["film.mp4"]);
  });
});
