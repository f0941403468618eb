import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readMapping } from "../../../../src/cli/import/read-mapping.ts";
import { inWords } from "../../../../src/schema/message.ts";
import { told } from "../../../support/told.ts";

const folder = mkdtempSync(join(tmpdir(), "rotonde-mapping-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(text: string | undefined, options: string[] = []) {
  const file = text === undefined ? undefined : join(folder, "map.yaml");
  if (file !== undefined) writeFileSync(file, text ?? "");
  const mapping = await readMapping(file, options);
  if ("misuse" in mapping) return inWords(mapping.misuse);
  if ("issues" in mapping)
    return told(mapping.issues).map(({ line, message, fix }) => [line, message, fix]);
  return mapping.data;
}

test("without a file every row speaks for itself", async () => {
  expect(await read(undefined)).toEqual({
    columns: {},
    values: [],
    defaults: {},
    categories: [],
    addressWithoutPoint: "refuse",
  });
});

test("columns of the command line go before those of the file", async () => {
  const columns = "columns: { name: { nl: Naam }, id: code }\n";
  expect(await read(columns, ["id=none", "name.en=Name", "street=a=b"])).toMatchObject({
    columns: { name: { nl: "Naam", en: "Name" }, id: "none", street: "a=b" },
  });
  expect(await read(undefined, ["name=Naam", "name.en=Name"])).toMatchObject({
    columns: { name: { "": "Naam", en: "Name" } },
  });
  expect(await read(columns, ["name=Titel"])).toMatchObject({
    columns: { name: { "": "Titel", nl: "Naam" } },
  });
});

test.each([
  ["nme=Naam", "--column nme=Naam: did you mean name=…?"],
  ["lat.en=Lat", "--column lat.en=Lat: did you mean lat=…?"],
  [
    "name=",
    expect.stringMatching(
      /^--column name=: write a field, = and a header; the fields are id, name, /,
    ),
  ],
  ["Naam", expect.stringContaining("write a field, = and a header")],
])("--column %s is a wrong use", async (option, message) => {
  expect(await read(undefined, [option])).toEqual(message);
});

test("a file that is not there is a wrong use", async () => {
  const mapping = await readMapping(join(folder, "none.yaml"), []);
  expect("misuse" in mapping && inWords(mapping.misuse)).toContain("none.yaml cannot be read");
});

test("mistakes in the file are told as those of content are, with their lines", async () => {
  const text = `columns:
  naem: Naam
values:
  - column: kind
    text: ocmw
    fields:
      category: town-hall
defaults:
  kind: goverment
phonePrefix: 32
`;
  const told = await read(text);
  expect(told).toEqual([
    [2, expect.stringContaining("naem"), `Did you mean "name"?`],
    [7, expect.stringContaining("category"), expect.anything()],
    [9, expect.stringContaining("defaults.kind"), expect.anything()],
    [10, expect.stringContaining("phonePrefix"), expect.anything()],
  ]);
});
