import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { run } from "../../../../src/cli/commands/translate.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "rotonde-round-"));
  vi.stubEnv("ROTONDE_CONTENT", join(home, "content"));
  vi.spyOn(console, "log").mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(home, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function texts(): Record<string, string> {
  const entries = readdirSync(join(home, "content"), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, "latin1")]));
}

test.each([
  ["the region's own content", "content", "1.2", "fr", 2000],
  ["another region's content", "tests/fixtures/second-region", "2.0", "ar", 20],
])(
  "%s (%s) comes back from version %s in %s as it was, to the byte",
  async (_, region, version, locale, least) => {
    cpSync(region, join(home, "content"), { recursive: true });
    const before = texts();
    const file = join(home, `${locale}.xlf`);
    const wanted = ["--to", locale, "--version", version, "--all", "--out", file];
    expect(await run(["export", ...wanted])).toBe(0);
    expect(readFileSync(file, "utf8").match(/<target/g)?.length).toBeGreaterThan(least);
    expect(await run(["import", file])).toBe(0);
    expect(texts()).toEqual(before);
  },
  60_000,
);
