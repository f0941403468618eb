import { writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { csv, desk, importFolder, issues, line, states } from "./import-folder.ts";

const { pathOf, service, run } = importFolder();

describe("a mapping", () => {
  const bare = "naam,soort,gemeente,Bron\nOCMW Gent,ocmw,Ghent,lijst 2022\n";
  const mapping = {
    values: [
      { column: "soort", text: ["OCMW", "cpas"], fields: { categories: ["helpline"] } },
      {
        column: "bron",
        text: "lijst*",
        fields: {
          sources: [{ title: "Register", url: "https://x.example" }],
          verified: { state: "verified", date: "2022-06-17" },
        },
      },
    ],
    defaults: { kind: "private", summary: { nl: "Algemeen." } },
    categories: [
      {
        id: "helpline",
        fields: { kind: "government", serves: "municipality", summary: { nl: "Sociale dienst." } },
      },
    ],
  };

  test("says what texts stand for, and what a new file gets, for a category first", async () => {
    const result = await run(bare, { mapping });
    expect(issues(result)).toEqual([]);
    expect(parse(service("ocmw-gent"))).toMatchObject({
      name: { nl: "OCMW Gent" },
      summary: { nl: "Sociale dienst." },
      kind: "government",
      categories: ["helpline"],
      topics: ["life"],
      municipality: "gent",
      serves: ["gent"],
      sources: [{ title: "Register", url: "https://x.example" }],
      verified: { state: "verified", date: "2022-06-17" },
    });
  });

  test("of defaults is no reason to change a file later", async () => {
    await run(bare, { mapping });
    const path = pathOf("services/ocmw-gent.yaml");
    writeFileSync(
      path,
      service("ocmw-gent")
        .replace("Sociale dienst.", "Beter gezegd.")
        .replace("government", "community"),
    );
    expect(states(await run(bare, { mapping, update: true }))).toEqual([
      [2, "unchanged", "ocmw-gent"],
    ]);
  });

  test("takes the text that fits longest, and nothing where it says so", async () => {
    const values = [
      { column: "hours", text: "*", fields: {} },
      { column: "hours", text: "mo*", fields: { hours: "Mo 09:00-12:00" } },
    ];
    const text = csv(desk, line)
      .split("\n")
      .map((row, index) =>
        row === "" ? row : `${row},${["hours", "mo morning", "see site"][index]}`,
      )
      .join("\n");
    expect((await run(text, { mapping: { values } })).outcome).toBe("written");
    expect(parse(service("gent-desk"))).toMatchObject({ hours: "Mo 09:00-12:00" });
    expect(parse(service("help-line"))).not.toHaveProperty("hours");
  });

  test("with an id or a column that is not there is told once, before any row", async () => {
    const values = [
      { column: "soort", text: "x", fields: { categories: ["helplin"], situations: ["x-y-z"] } },
    ];
    const result = await run(bare, {
      mapping: {
        values,
        columns: { name: "naamm", id: "none" },
        categories: [{ id: "jobs", fields: { serves: ["gant"] } }],
      },
    });
    expect(result).toMatchObject({ outcome: "unreadable", rows: [] });
    expect(issues(result)).toEqual([
      ["x.csv:1", "field-unknown", `There is no column "naamm".`, `Did you mean "naam"?`],
      [
        "map.yaml:1",
        "reference-unknown",
        `The id "helplin" is not known in this region.`,
        `Did you mean "helpline"?`,
      ],
      [
        "map.yaml:1",
        "reference-unknown",
        `The id "x-y-z" is not known in this region.`,
        "Write an id that exists: student.",
      ],
      [
        "map.yaml:1",
        "reference-unknown",
        `The id "jobs" is not known in this region.`,
        "Write an id that exists: town-hall, job-centre, helpline.",
      ],
      [
        "map.yaml:1",
        "reference-unknown",
        `The id "gant" is not known in this region.`,
        `Did you mean "gent"?`,
      ],
    ]);
  });
});
