import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { csv, desk, importFolder, issues, line, states } from "./import-folder.ts";

const { pathOf, service, run } = importFolder();

describe("new services", () => {
  test("become files in the form of content", async () => {
    const result = await run(csv(desk, line));
    expect(issues(result)).toEqual([]);
    expect([result.outcome, ...states(result)]).toEqual([
      "written",
      [2, "new", "gent-desk"],
      [3, "new", "help-line"],
    ]);
    expect(service("gent-desk")).toBe(`name:
  nl: Loket
summary:
  nl: Helpt je.
kind: government
categories: [town-hall]
topics: [housing]
location:
  street: Markt 1
  postcode: "9000"
  locality: Gent
  lat: 51.05
  lon: 3.72
  precision: exact
municipality: gent
serves: region
languages: []
contact:
  website: https://x.example/
  phone: +32 9 123 45 67
sources:
  - title: Register
verified:
  state: unchecked
status: active
`);
    expect(parse(service("help-line"))).toMatchObject({ location: "none", topics: ["life"] });
  });

  test("get an id from their name and place where they bring none", async () => {
    const row = (name: string, place: string) =>
      `,${name},Helpt.,helpline,community,,,${place},51.05,3.72,,,,,Register`;
    const result = await run(
      csv(
        row("Café “De Zon”", "Gent"),
        row("Huis Gent", "Gent"),
        row("Gentle", "Gent"),
        row("مكتب", "Gent"),
      ),
    );
    expect(states(result).map(([, state, id]) => [state, id])).toEqual([
      ["new", "cafe-de-zon-gent"],
      ["new", "huis-gent"],
      ["new", "gentle-gent"],
      ["refused", undefined],
    ]);
  });

  test("have hostile texts as texts", async () => {
    const nasty = `"=1+1 <script>alert(1)</script>: ""x"" #y","- a\n@b: c"`;
    const result = await run(csv(desk.replace("Loket,Helpt je.", nasty)));
    expect(result.outcome).toBe("written");
    expect(parse(service("gent-desk"))).toMatchObject({
      name: { nl: `=1+1 <script>alert(1)</script>: "x" #y` },
      summary: { nl: "- a\n@b: c" },
    });
  });

  test("a point without precision counts as approximate, never as exact", async () => {
    await run(csv(desk.replace(",exact,", ",,")));
    expect(parse(service("gent-desk"))).toMatchObject({ location: { precision: "approximate" } });
  });

  test("an address without a point is refused, unless the mapping says what to do", async () => {
    const row = csv(desk.replace("51.05,3.72,exact", ",,"));
    expect(issues(await run(row))).toMatchObject([
      ["x.csv:2", "field-missing", `This row gives no "location.lat".`, expect.anything()],
      ["x.csv:2", "field-missing", `This row gives no "location.lon".`, expect.anything()],
    ]);
    await run(row, { mapping: { addressWithoutPoint: "municipality-centre" } });
    expect(parse(service("gent-desk"))).toMatchObject({
      location: { street: "Markt 1", lat: 51.05, lon: 3.72, precision: "approximate" },
    });
    rmSync(pathOf("services/gent-desk.yaml"));
    await run(row, { mapping: { addressWithoutPoint: "leave-out" } });
    expect(parse(service("gent-desk"))).toMatchObject({ location: "none" });
  });
});
