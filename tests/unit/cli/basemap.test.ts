import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { help, run } from "../../../src/cli/commands/basemap.ts";
import { readContent } from "../../../src/load/files.ts";
import { geoJson } from "./basemap/maps.ts";

let folder = "";
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rotonde-basemap-"));
  cpSync("tests/fixtures/second-region", join(folder, "content"), { recursive: true });
  writeFileSync(
    join(folder, "water.json"),
    JSON.stringify(
      geoJson([
        "LineString",
        [
          [7.7, 54.1],
          [8.1, 54.3],
        ],
        { waterway: "river" },
      ]),
    ),
  );
  vi.stubEnv("ROTONDE_CONTENT", join(folder, "content"));
  said = [];
  for (const way of ["log", "error"] as const)
    vi.spyOn(console, way).mockImplementation((text: string) => void said.push(text));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const asked = ["--source", "Town", "--licence", "CC0"];

test.each([
  [[], help],
  [["a.json"], "Say whose work the files are and under which licence"],
  [["a.json", "--source", "Town"], "Say whose work the files are and under which licence"],
  [["a.json", "--source", "Town", "--licence", " "], "Say whose work the files are"],
  [["a.json", ...asked, "--url", "town"], "An address starts with https://"],
  [["a.json", ...asked, "--kind", "roads"], "--kind roads is none of boundaries, water"],
  [["a.json", ...asked, "--kind", "b.json=rail"], "--kind b.json=rail is none of boundaries"],
  [["a.json", ...asked, "--lang", "xx"], help],
])("a wrong use is told: %j", async (args, message) => {
  expect(await run(args)).toBe(2);
  expect(said.join("\n")).toContain(message);
});

test("a file that is not there is told, in Dutch if asked", async () => {
  expect(await run(["no.json", ...asked, "--lang", "nl"])).toBe(1);
  expect(said).toEqual([
    "Het bestand no.json is niet te lezen. Heet het zo, en staat het daar?\nEr is niets opgeslagen.",
  ]);
});

test("layers stand in the content folder, which holds nothing wrong then", async () => {
  expect(await run([join(folder, "water.json"), ...asked])).toBe(0);
  expect(existsSync(join(folder, "content/basemap/12.json"))).toBe(true);
  const { content, issues } = await readContent(join(folder, "content"));
  expect(issues).toEqual([]);
  expect(content?.layers?.layers.map(({ zoom }) => zoom)).toEqual([8, 10, 12]);
  expect(content?.layers?.sources).toEqual({ water: { text: "Town", licence: "CC0" } });
});

test("another folder can be asked for", async () => {
  expect(await run([join(folder, "water.json"), ...asked, "--out", join(folder, "x")])).toBe(0);
  expect(existsSync(join(folder, "x/8.json"))).toBe(true);
  expect(existsSync(join(folder, "content/basemap"))).toBe(false);
});
