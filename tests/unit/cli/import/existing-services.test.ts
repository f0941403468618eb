import { statSync, utimesSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { csv, desk, importFolder, issues, line, states } from "./import-folder.ts";

const { pathOf, service, run } = importFolder();

describe("services that are there", () => {
  test("a second run changes nothing: not a byte, not a time", async () => {
    await run(csv(desk, line));
    const path = pathOf("services/gent-desk.yaml");
    const [text, past] = [service("gent-desk"), new Date("2020-01-01T00:00:00Z")];
    utimesSync(path, past, past);
    for (const update of [false, true]) {
      const result = await run(csv(desk, line), { update });
      expect([result.outcome, ...states(result)]).toEqual([
        "nothing-to-write",
        [2, "unchanged", "gent-desk"],
        [3, "unchanged", "help-line"],
      ]);
    }
    expect([service("gent-desk"), statSync(path).mtime]).toEqual([text, past]);
  });

  test("a file that says something else is kept, and its fields are named", async () => {
    await run(csv(desk));
    const text = service("gent-desk");
    const result = await run(
      csv(desk.replace("Markt 1", "Markt 2").replace("45 67", "45 68"), line),
    );
    expect(states(result)).toEqual([
      [2, "kept", "gent-desk", "location.street", "contact.phone"],
      [3, "new", "help-line"],
    ]);
    expect(result.outcome).toBe("written");
    expect(service("gent-desk")).toBe(text);
  });

  test("--update writes what the CSV file has, and nothing else", async () => {
    await run(csv(desk));
    const edited = `# Ask Jan.\n${service("gent-desk").replace("  nl: Loket\n", "  nl: Loket # the old name\n  en: Desk\n")}bring:\n  - nl: Je paspoort\n`;
    writeFileSync(pathOf("services/gent-desk.yaml"), edited);
    const changed = desk.replace("Loket", "Balie").replace("https://x.example/", "");
    const result = await run(csv(changed), { update: true });
    expect([result.outcome, ...states(result)]).toEqual([
      "written",
      [2, "changed", "gent-desk", "name.nl"],
    ]);
    expect(service("gent-desk")).toBe(edited.replace("nl: Loket #", "nl: Balie #"));
    expect((await run(csv(changed), { update: true })).outcome).toBe("nothing-to-write");
  });

  test("--update that would break a file is refused", async () => {
    await run(csv(desk));
    const text = service("gent-desk");
    const result = await run(csv(desk.replace("51.05", "52.05")), { update: true });
    expect(issues(result)).toEqual([
      ["x.csv:2", "point-outside-region", expect.anything(), expect.anything()],
    ]);
    expect(service("gent-desk")).toBe(text);
  });

  test("a place is not made of half an address", async () => {
    const row =
      "listening,Luisterlijn,Helpt je verder.,helpline,community,Markt 1,9000,Gent,,,,,,,Own site";
    expect(states(await run(csv(row)))).toEqual([[2, "unchanged", "listening"]]);
  });

  test("are found by their name in their municipality where the CSV file has no ids", async () => {
    const text = csv(desk.replace("gent-desk,Loket", ",Stadhuis"));
    expect(states(await run(text))[0]?.slice(0, 3)).toEqual([2, "kept", "town-hall"]);
    const elsewhere = text.replace("exact,Gent", "exact,Aalst");
    expect(states(await run(elsewhere))).toEqual([[2, "new", "stadhuis-gent"]]);
  });

  test("are not made twice under another id", async () => {
    const result = await run(csv(desk.replace("Loket", "Stadhuis")));
    expect(issues(result)).toEqual([
      [
        "x.csv:2",
        "duplicate-id",
        "There is a service with this name in this municipality already: town-hall.",
        expect.stringContaining("give the row that id"),
      ],
    ]);
    const both = csv(
      desk.replace("Loket", "Stadhuis"),
      desk.replace("gent-desk,Loket", "town-hall,Stadhuis"),
    );
    expect(states(await run(both)).map(([, state]) => state)).toEqual(["new", "kept"]);
  });

  test("a file that cannot be read is not overwritten", async () => {
    writeFileSync(pathOf("services/gent-desk.yaml"), "name: [\n");
    const result = await run(csv(desk), { update: true });
    expect(issues(result)).toEqual([
      [
        "x.csv:2",
        "file-unreadable",
        "The file services/gent-desk.yaml is there already and has problems.",
        expect.anything(),
      ],
    ]);
    expect(service("gent-desk")).toBe("name: [\n");
  });
});
