import { rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { csv, desk, importFolder, issues, states } from "./import-folder.ts";

const { pathOf, service, added, run } = importFolder();

describe("the content folder", () => {
  test("problems that were there before do not stop an import", async () => {
    rmSync(pathOf("glossary.yaml"));
    writeFileSync(pathOf("services/jobs.yaml"), service("jobs").replace("job-centre", "nothing"));
    const result = await run(csv(desk));
    expect([result.outcome, result.hadErrors, issues(result)]).toEqual(["written", true, []]);
  });

  test("a region that cannot be read stops it", async () => {
    rmSync(pathOf("taxonomy.yaml"));
    const result = await run(csv(desk));
    expect(result.outcome).toBe("unreadable");
    expect(issues(result).map(([place, code]) => [place, code])).toContainEqual([
      "taxonomy.yaml:1",
      "file-missing",
    ]);
  });

  test("a trial writes nothing", async () => {
    const result = await run(csv(desk), { dryRun: true });
    expect([result.outcome, ...states(result)]).toEqual(["trial", [2, "new", "gent-desk"]]);
    expect(added()).toEqual([]);
  });

  test("a disk that fails is told", async () => {
    const failure = { path: "a.yaml", code: "ENOSPC", left: [] };
    expect(await run(csv(desk), {}, () => failure)).toMatchObject({ outcome: "failed", failure });
  });

  test("two thousand rows", async () => {
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      desk.replace("gent-desk,Loket", `desk-${index},Loket ${index}`),
    );
    const result = await run(csv(...rows));
    expect(result.outcome).toBe("written");
    expect(added()).toHaveLength(2_000);
  });
});
