import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../src/integrations/check-content.ts";
import { readFiles } from "../../src/load/files.ts";
import { makeBenchContent } from "./bench-content.ts";

test("a region is multiplied to a number of files, and stays without errors", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-bench-"));
  await makeBenchContent("tests/fixtures/second-region", folder, 60);
  const files = await readFiles(folder);
  const { content, issues } = await checkContent(folder);
  expect(files.length).toBeGreaterThanOrEqual(60);
  expect(files.length).toBeLessThan(65);
  expect(content?.pages.filter(({ topic }) => topic === "ankommen").length).toBeGreaterThan(4);
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  await rm(folder, { recursive: true });
});
