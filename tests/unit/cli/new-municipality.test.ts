import { parse } from "yaml";
import { expect, test } from "vitest";
import { today } from "../../../src/cli/new/today.ts";
import { runNew } from "./run-new.ts";

const args = ["municipality", "--name", "Sint-Niklaas", "--lat", "51.16", "--lon", "4.14"];
const source = ["--source-title", "Statbel"];

test("a municipality from options passes the checks", async () => {
  const { code, added, issues } = await runNew([...args, ...source]);
  expect({ code, issues }).toEqual({ code: 0, issues: [] });
  expect(added).toEqual({
    "municipalities/sint-niklaas.yaml": `name:
  nl: Sint-Niklaas
postcodes: []
centre:
  lat: 51.16
  lon: 4.14
sources:
  - title: Statbel
reviewed: ${today()}
`,
  });
});

test("codes that look like numbers stay as they are", async () => {
  const more = ["--nis", "06021", "--postcodes", "9100, 0123,", "--website", "https://s.example"];
  const { code, added, issues } = await runNew([...args, ...source, ...more]);
  expect({ code, issues }).toEqual({ code: 0, issues: [] });
  expect(parse(added["municipalities/sint-niklaas.yaml"] ?? "")).toMatchObject({
    nis: "06021",
    postcodes: ["9100", "0123"],
    website: "https://s.example",
  });
});

test.each([
  [["--nis", "123"], "--nis does not fit. Write five digits"],
  [["--id", "gent"], "--id does not fit. The file municipalities/gent.yaml is already there"],
  [["--lat", "x"], "--lat is there twice."],
  [["--website", "https:"], "--website does not fit. Write a web address"],
])("wrong options are told: %j", async (more, expected) => {
  const { code, told, added } = await runNew([...args, ...source, ...more]);
  expect(told).toContain(expected);
  expect({ code, added }).toEqual({ code: 2, added: {} });
});

test("a middle outside the region is told and not written", async () => {
  const { code, told, added } = await runNew([
    ...args.slice(0, 4),
    "-51.16",
    ...args.slice(5),
    ...source,
  ]);
  expect({ code, added }).toEqual({ code: 1, added: {} });
  expect(told).toContain("point-outside-region");
});

test("at a terminal it asks", async () => {
  const { code, issues } = await runNew(["municipality"], {
    says: [
      ["What is the name of the municipality? (Nederlands)", "Sint-Niklaas"],
      ["(English)", ""],
      ["(Français)", "Saint-Nicolas"],
      ["[Enter: sint-niklaas]", ""],
      ["NIS", ""],
      ["postcodes", "9100"],
      ["latitude", "51.16"],
      ["longitude", "4.14"],
      ["website", ""],
      ["Where do the facts come from", "Statbel"],
      ["web address of that source", ""],
    ],
  });
  expect({ code, issues }).toEqual({ code: 0, issues: [] });
});
