import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { run } from "../../../src/cli/commands/import.ts";

const csv = "tests/fixtures/import/services.csv";
const map = "tests/fixtures/import/services.yaml";

let folder = "";
let said: string[] = [];
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "rotonde-import-")), "content");
  cpSync("content", folder, { recursive: true, filter: (path) => basename(path) !== "services" });
  vi.stubEnv("ROTONDE_CONTENT", folder);
  vi.stubEnv("NO_COLOR", "1");
  said = [];
  for (const way of ["log", "error"] as const)
    vi.spyOn(console, way).mockImplementation((text: string) => void said.push(text));
});
afterEach(() => {
  rmSync(join(folder, ".."), { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The report without where this test keeps its folder. */
const report = () => said.join("\n").replace(/\S*content\/services/, "content/services");

describe("the real file, in a region whose services are gone", () => {
  test("every row is told, and one that is refused stops all", async () => {
    expect(await run(["services", csv, "--map", map])).toBe(1);
    expect(report())
      .toBe(`Columns: name.nl=name, category=kind, street=street, postcode=postcode, locality=locality, lat=lat, lon=lon, precision=coord_quality, municipality=municipality_2025, languages=languages, hours=opening_hours, website=website, phone=phone, email=email, source=source
Columns not used: id, municipality, notes

${csv}:2   new      stadhuis-aalst
${csv}:3   new      gemeentehuis-beveren
${csv}:4   new      ocmw-beveren
${csv}:5   refused  gemeentehuis-hoeilaart
${csv}:6   new      ghent-university-registrar-s-office-campus-ufo-gent
${csv}:7   new      hogent-campus-schoonmeersen-gent
${csv}:8   new      az-jan-palfijn-gent
${csv}:9   new      station-merelbeke-melle
${csv}:10  new      caw-reception-point-ghent-gent
${csv}:11  refused  vdab-gent

${csv}:5  error  reference-unknown
  Column "municipality_2025": There is no municipality "Hoeilaart".
  Fix: Write the name of a municipality of this region, or leave the row out.

${csv}:11  error  field-missing
  This row gives no "summary.nl".
  Fix: Fill it in in this row, or write it in the mapping file, under “defaults”.

${csv}:11  error  field-missing
  This row gives no "sources".
  Fix: Fill it in in this row, or write it in the mapping file, under “defaults”.

Content: 3 errors, 0 warnings in 1 file.

Rows: 10. New: 8. Changed: 0. Unchanged: 0. Kept: 0. Refused: 2.
Nothing was written. Mend what is refused, or write the other rows with --skip-bad.
The content had errors before this; npm run rotonde -- check lists them.`);
    expect(readdirSync(folder)).not.toContain("services");
  });

  test("--skip-bad writes the others; the second run writes nothing", async () => {
    const args = ["services", csv, "--map", map, "--skip-bad"];
    expect(await run(args)).toBe(1);
    expect(report()).toContain("The new and changed files are in content/services.");
    const files = readdirSync(join(folder, "services"));
    expect(files).toHaveLength(8);
    const state = () =>
      files.map((file) => [
        readFileSync(join(folder, "services", file), "utf8"),
        statSync(join(folder, "services", file)).mtimeMs,
      ]);
    const before = state();
    expect(await run([...args, "--update"])).toBe(1);
    expect(report()).toContain(
      "New: 0. Changed: 0. Unchanged: 8. Kept: 0. Refused: 2.\nThere was nothing to write.",
    );
    expect(state()).toEqual(before);
    expect(readdirSync(join(folder, "services"))).toEqual(files);
  });

  test("as JSON", async () => {
    expect(await run(["services", csv, "--map", map, "--format", "json", "--dry-run"])).toBe(1);
    const json = JSON.parse(said.join("")) as Record<string, unknown>;
    expect(json).toMatchObject({
      file: csv,
      outcome: "trial",
      counts: { new: 8, changed: 0, unchanged: 0, kept: 0, refused: 2 },
      columns: { "name.nl": "name", municipality: "municipality_2025" },
      unused: ["id", "municipality", "notes"],
      messages: ["This was a trial: nothing was written.", expect.anything()],
    });
    expect((json["rows"] as unknown[])[0]).toEqual({
      line: 2,
      state: "new",
      id: "stadhuis-aalst",
      file: "services/stadhuis-aalst.yaml",
      differs: [],
    });
    expect(json["issues"]).toMatchObject([
      { code: "reference-unknown", severity: "error", file: csv, line: 5 },
      { code: "field-missing", line: 11, path: "summary.nl" },
      { code: "field-missing", line: 11, path: "sources" },
    ]);
  });

  test("what is kept is told with the fields that differ", async () => {
    const text = readFileSync(csv, "utf8").split("\n").slice(0, 2).join("\n");
    const file = join(folder, "../town-halls.csv");
    writeFileSync(file, text);
    expect(await run(["services", file, "--map", map])).toBe(0);
    writeFileSync(file, text.replace("Grote Markt 3", "Werf 9"));
    said = [];
    expect(await run(["services", file, "--map", map])).toBe(0);
    expect(report()).toContain(":2  kept  stadhuis-aalst  (location.street)\n");
    expect(report()).toContain("With --update it gets those of the CSV file.");
  });
});

test("content that cannot be read is told, and nothing is written", async () => {
  writeFileSync(join(folder, "site.yaml"), "id: [\n");
  expect(await run(["services", csv, "--map", map, "--skip-bad"])).toBe(1);
  expect(report()).toMatch(/site\.yaml:\d+:\d+ {2}error {2}yaml-syntax/);
  expect(report()).toMatch(/Nothing was written\.$/m);
});

test("a mapping with mistakes is told with its lines", async () => {
  const file = join(folder, "../map.yaml");
  writeFileSync(file, "column: {}\n");
  expect(await run(["services", csv, "--map", file])).toBe(1);
  expect(report()).toContain("map.yaml:1:1  error  field-unknown");
});

test.each<[what: string, args: string[], message: string]>([
  ["nothing to import", [], "rotonde import services FILE.csv"],
  ["no file", ["services"], "rotonde import services FILE.csv"],
  ["something else to import", ["pages", csv], "rotonde import services FILE.csv"],
  ["two files", ["services", csv, csv], "rotonde import services FILE.csv"],
  ["an unknown format", ["services", csv, "--format", "xml"], "rotonde import services FILE.csv"],
  ["an unknown language", ["services", csv, "--lang", "xx"], "rotonde import services FILE.csv"],
  ["a file that is not there", ["services", "no.csv"], "The file no.csv cannot be read"],
  ["a folder", ["services", "content"], "The file content cannot be read"],
  [
    "a mapping that is not there",
    ["services", csv, "--map", "no.yaml"],
    "The file no.yaml cannot be read",
  ],
  [
    "a mapping that is a folder",
    ["services", csv, "--map", "content"],
    "The file content cannot be read",
  ],
  ["an unknown field", ["services", csv, "--column", "nme=x"], "did you mean name=…?"],
])("%s is a wrong use", async (_, args, message) => {
  expect(await run(args)).toBe(2);
  expect(report()).toContain(message);
});

test("an unknown option is a wrong use, which the command line tells", async () => {
  await expect(run(["services", csv, "--yes"])).rejects.toThrow("--yes");
});
