import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  bundleEmbed,
  readReleases,
  releaseFolder,
  releaseOf,
  withRelease,
} from "../../support/release-embed.ts";

const releases = await readReleases();
const newest = releases.at(-1)?.version ?? "";

// Lines are only ever added: pages out there have pinned these bytes.
test.each([["1.0.0", "sha384-AwFkvyPzsm1gt8Bbmy+Czm40WZ4lnStVeYXnjN4XOXLfHCnpQEReAWS21YC7pPjZ"]])(
  "release %s has the bytes of %s, for ever",
  (version, integrity) => {
    const code = readFileSync(join(releaseFolder, `rotonde-${version}.js`));
    expect(releaseOf(version, code).integrity).toBe(integrity);
  },
);

test("the list says of every release what its file is", () => {
  const read = ({ version, file }: { version: string; file: string }) =>
    releaseOf(version, readFileSync(join(releaseFolder, file)));
  expect(releases).toEqual(releases.map(read));
});

test("the newest release, and rotonde.js, are what the source gives: else `npm run release:embed` has to add one", async () => {
  const code = await bundleEmbed(newest);
  expect(readFileSync(join(releaseFolder, "rotonde.js"), "utf8")).toBe(code);
  expect(readFileSync(join(releaseFolder, `rotonde-${newest}.js`), "utf8")).toBe(code);
  expect(releaseOf(newest, code).bytes).toBeLessThanOrEqual(1200);
  expect(code).not.toMatch(/\beval\b|innerHTML|https?:|[^\x20-\x7e\n]/);
});

describe("a release", () => {
  const first = releaseOf("1.0.0", "one");

  test("comes after the older ones", () => {
    const [tenth, second] = [releaseOf("1.0.10", "three"), releaseOf("1.0.9", "two")];
    expect(withRelease(withRelease([first], tenth), second)).toEqual([first, second, tenth]);
  });

  test("that is there already may be made again with the same bytes", () => {
    expect(withRelease([first], first)).toEqual([first]);
  });

  test("never changes", () => {
    expect(() => withRelease([first], releaseOf("1.0.0", "two"))).toThrow("stays as it is");
  });

  test.each(["2.0.0", "1.0", "../1.0.0", "1.0.0-rc"])("is not called %s", (version) => {
    expect(() => withRelease([first], releaseOf(version, "two"))).toThrow("is not like");
  });
});
