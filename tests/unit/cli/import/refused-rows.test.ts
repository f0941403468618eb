import { describe, expect, test } from "vitest";
import { csv, desk, importFolder, issues, line, states } from "./import-folder.ts";

const { added, run } = importFolder();

describe("a row with problems", () => {
  test.each<[what: string, from: string, to: string, ...found: [code: string, part: string][]]>([
    [
      "an unknown category",
      "town-hall",
      "townhal",
      ["reference-unknown", `Column "category": There is no category "townhal".`],
    ],
    [
      "an unknown municipality",
      "exact,Gent",
      "exact,Brussel",
      ["reference-unknown", `Column "municipality": There is no municipality "Brussel".`],
    ],
    ["no summary", "Helpt je.", "", ["field-missing", `This row gives no "summary.nl".`]],
    [
      "no name and no source",
      "Loket,Helpt je.,town-hall,government,Markt 1,9000,Gent,51.05,3.72,exact,Gent,https://x.example/,+32 9 123 45 67,Register",
      ",Helpt je.,town-hall,government,,,,,,,,,,",
      ["field-missing", `This row gives no "name.nl".`],
      ["field-missing", `This row gives no "sources".`],
    ],
    [
      "a point elsewhere",
      "51.05,3.72",
      "3.72,51.05",
      ["point-outside-region", "location.lat is 3.72, outside Voorbeeld (50.7 to 51.4)."],
    ],
    [
      "an address of a website that is none",
      "https://x.example/",
      "javascript:alert(1)",
      ["field-invalid", `The field "contact.website" cannot be “javascript:alert(1)”.`],
    ],
    [
      "a national number",
      "+32 9 123",
      "09 123",
      ["field-invalid", `The field "contact.phone" cannot be “09 123 45 67”.`],
    ],
    ["an invisible character", "Loket", "Lo\u202eket", ["file-encoding", "U+202E"]],
    [
      "an id that is none",
      "gent-desk",
      "Gent Desk",
      ["field-invalid", `Column "id": "Gent Desk" is not an id.`],
    ],
    [
      "half a point",
      "51.05,3.72",
      "51.05,",
      ["field-missing", `This row gives no "location.lon".`],
    ],
  ])("%s stops the import with its line", async (_, from, to, ...found) => {
    const result = await run(csv(line, desk.replace(from, to)));
    expect(result.outcome).toBe("refused");
    expect(states(result).map(([, state]) => state)).toEqual(["new", "refused"]);
    const told = issues(result);
    expect(told.map(([place, code]) => [place, code])).toEqual(
      found.map(([code]) => ["x.csv:3", code]),
    );
    found.forEach(([, part], index) => expect(told[index]?.[2]).toContain(part));
    expect(added()).toEqual([]);
  });

  test("is left out with --skip-bad, and the others are written", async () => {
    const result = await run(csv(line, desk.replace("51.05,3.72", "3.72,51.05"), "too,short"), {
      skipBad: true,
    });
    expect([result.outcome, ...states(result)]).toEqual([
      "written",
      [2, "new", "help-line"],
      [3, "refused", "gent-desk"],
      [4, "refused", undefined],
    ]);
    expect(added()).toEqual(["help-line.yaml"]);
  });

  test("an open quote refuses what it swallows; the rows above it are good", async () => {
    const result = await run(`${csv(line)}x,"open\n${desk}\n`, { skipBad: true });
    expect(states(result)).toEqual([
      [2, "new", "help-line"],
      [3, "refused", undefined],
    ]);
  });

  test("two rows with one id: the second is refused", async () => {
    const result = await run(csv(desk, desk.replace("Loket", "Balie")));
    expect(issues(result)).toEqual([
      ["x.csv:3", "duplicate-id", `The id "gent-desk" is that of line 2 too.`, expect.anything()],
    ]);
  });
});
