import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { help } from "../../../src/cli/commands/new.ts";
import { municipalityOptions } from "../../../src/cli/new/municipality.ts";
import { pageOptions } from "../../../src/cli/new/page.ts";
import { serviceOptions } from "../../../src/cli/new/service.ts";
import { today } from "../../../src/cli/new/today.ts";
import { writeDraft } from "../../../src/cli/new/write-draft.ts";
import { contentFiles } from "../../support/example-content.ts";
import { runNew } from "./run-new.ts";

test("the help names every option", () => {
  for (const option of [...pageOptions, ...serviceOptions, ...municipalityOptions, "lang"])
    expect(help).toContain(`--${option} `);
});

test.each([[[]], [["pgae"]], [["constructor"]], [["--lang", "nl"]], [["page", "--lang", "xx"]]])(
  "a wrong use shows the help: %j",
  async (args) => {
    const { code, told, added } = await runNew(args);
    expect({ code, told, added }).toEqual({ code: 2, told: help, added: {} });
  },
);

test.each([
  [["--titel", "X"], "There is no option --titel here. Did you mean --title?"],
  [["-x"], "There is no option -x here."],
  [["--phone", "+32 9"], "There is no option --phone here."],
  [["--title"], "--title needs a value after it."],
  [["--title", "--topic", "work"], "--title needs a value after it."],
  [
    ["--title", "Een", "kot"],
    '"kot" belongs to no option: put quotes around a text of several words.',
  ],
  [["--title", "A", "--title", "B"], "--title is there twice."],
])("wrong options of a page: %j", async (args, expected) => {
  const { code, told } = await runNew(["page", ...args]);
  expect(code).toBe(2);
  expect(told).toContain(expected);
});

test.each(["site.yaml", "taxonomy.yaml"])("without %s there is nothing to ask", async (path) => {
  const { code, told, added } = await runNew(["page"], { changes: { [path]: "x: [" }, says: [] });
  expect({ code, added }).toEqual({ code: 1, added: {} });
  expect(told).toContain("npm run rotonde -- check");
});

test("a draft is written whole, into a new folder if need be, and never over a file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-draft-"));
  const draft = { path: "pages/nl/work/x.mdx", text: "first", next: [] };
  try {
    expect(await writeDraft(folder, draft)).toBeUndefined();
    expect(await writeDraft(folder, { ...draft, text: "second" })).toMatchObject({
      values: [draft.path],
    });
    expect(await readFile(join(folder, draft.path), "utf8")).toBe("first");
    expect(await readdir(join(folder, "pages/nl/work"))).toEqual(["x.mdx"]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a folder that cannot be written to is told in one line", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-draft-"));
  try {
    await writeFile(join(folder, "pages"), "a file where a folder should be");
    const told = await writeDraft(folder, { path: "pages/nl/work/x.mdx", text: "", next: [] });
    expect(told?.template).toContain("could not be written");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("today is the day on this machine's calendar", () => {
  expect(today(new Date(2026, 0, 5, 0, 5))).toBe("2026-01-05");
  expect(today(new Date(2026, 11, 31, 23, 55))).toBe("2026-12-31");
});

test("the command line itself: a file, what to do next, and the exit code", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-new-"));
  try {
    for (const { path, bytes } of contentFiles()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const main = (...args: string[]) =>
      spawnSync(process.execPath, ["src/cli/main.ts", "new", "municipality", ...args], {
        env: { ...process.env, ROTONDE_CONTENT: folder, ROTONDE_LANG: "en", NO_COLOR: "1" },
        encoding: "utf8",
        input: "Lokeren\n",
      });
    const missing = main("--name", "Lokeren");
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain("--lat is missing: ");
    const done = main("--name", "Lokeren", "--lat", "51.1", "--lon", "3.99", "--source-title", "X");
    expect(done).toMatchObject({ status: 0, stderr: "" });
    expect(done.stdout).toMatch(
      /^Written: .*municipalities\/lokeren\.yaml\n1\. .*\n2\. .*\n3\. .*\n$/,
    );
    expect(await readdir(join(folder, "municipalities"))).toContain("lokeren.yaml");
  } finally {
    await rm(folder, { recursive: true });
  }
});
