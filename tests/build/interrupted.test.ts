import { existsSync, readdirSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serveFolder } from "../../src/cli/serve.ts";
import { asideFolder } from "../../src/integrations/output.ts";
import { buildSite, startBuild } from "../support/build-site.ts";
import { siteBytes } from "../support/site-bytes.ts";

const { second, eight } = inject("builds");
const fixture = resolve("tests/fixtures/second-region");
const last = siteBytes(eight.folder);
const next = siteBytes(second.folder);
let folder: string;
let output: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-interrupted-"));
  output = join(folder, "site");
  await cp(eight.folder, output, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a build that is killed leaves the last site as it was, and served", () => {
  const random = randomNumbers(20_261_122);
  const moments = Array.from({ length: 6 }, (_, index) => (index + random()) / 6);

  test.each(moments)("at %f of its time", async (moment) => {
    const build = startBuild(fixture, output);
    await Promise.race([setTimeout(moment * second.seconds * 1000), build.ended]);
    build.kill();
    await build.ended;
    await expectWholeSite();
  });

  test("while it writes pages, and a second build into the same folder is refused", async () => {
    const build = startBuild(fixture, output);
    await build.printed("writing pages: 0 of");
    build.pause();
    const other = await buildSite(fixture, output);
    build.kill();
    await build.ended;
    expect(other.status).toBe(1);
    expect(other.output).toContain(`Another build works on ${output}`);
    expect(other.output).not.toMatch(/\n\s+at /);
    await expectWholeSite();
  });

  test("after it has made the search index", async () => {
    const build = startBuild(fixture, output);
    await build.printed("search index of");
    build.kill();
    await build.ended;
    await expectWholeSite();
  });

  // The first brings the new site to its disk, the second puts the last one aside, the third publishes.
  test.each(["2", "3"])("before move %s of its publication", async (move) => {
    const environment = { KILLED_AT_MOVE: move };
    const build = await buildSite(fixture, output, { environment, preload: ["killed-at-move"] });
    expect(build.status).toBeNull();
    await expectWholeSite();
  });
});

test("a file that cannot be written stops the build in plain words", async () => {
  // As on a full disk: no file may become larger than 32 kB or so, which the first bundle does.
  const limited = ["sh", "-c", 'ulimit -f 64; exec "$@"', "sh"];
  const build = await buildSite(fixture, output, { under: limited });
  expect(build.output).toContain("A file became larger than this computer allows.");
  expect(build.output).not.toMatch(/\n\s+at /);
  expect(build.status).toBe(1);
  await expectWholeSite();
});

test("after all that a build succeeds and leaves nothing but the site", async () => {
  const build = await buildSite(fixture, output);
  expect(build.output).toContain("verified and put in");
  expect(build.status).toBe(0);
  expect(siteBytes(output)).toEqual(next);
  expect(readdirSync(folder)).toEqual(["site"]);
});

/** A kill between two moves leaves the last site aside, where our server finds it. */
async function expectWholeSite(): Promise<void> {
  const bytes = siteBytes(existsSync(output) ? output : asideFolder(output));
  expect([last, next]).toContainEqual(bytes);
  const server = await serveFolder(output);
  expect((await fetch(server.url)).status).toBe(200);
  expect((await fetch(`${server.url}docs/edit/`)).status).toBe(200);
  await server.close();
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
