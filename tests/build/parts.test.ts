import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { buildSite, startBuild } from "../support/build-site.ts";
import { siteBytes } from "../support/site-bytes.ts";

const { second } = inject("builds");
const fixture = resolve("tests/fixtures/second-region");
const whole = siteBytes(second.folder);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-parts-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("parts of a site are no site, and merged they are the same bytes as one build", async () => {
  const [de, ar, output] = ["de", "ar", "merged"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const build = (locale: string, to: string) =>
    buildSite(fixture, to, { environment: { ROTONDE_LOCALES: locale } });
  const built = [await build("de", de), await build("ar", ar)];
  expect(built.map(({ status }) => status)).toEqual([0, 0]);
  expect(readdirSync(ar).sort()).toEqual(["pages", "rotonde-part.json"]);

  const alone = await merge([ar], output);
  expect(alone.told).toContain("No part has de. Build it with: ROTONDE_LOCALES=de npm run build");
  expect(alone.status).toBe(1);
  expect(existsSync(output)).toBe(false);

  expect(await merge([ar, de], output)).toMatchObject({ status: 0 });
  expect(siteBytes(output)).toEqual(whole);
  expect((await merge([], output)).status).toBe(2);
});

test("several processes write the same bytes as one, and say once how far they are", async () => {
  const build = await buildSite(fixture, join(folder, "two"), {
    environment: { ROTONDE_PROCESSES: "2" },
  });
  expect(build.status).toBe(0);
  expect(siteBytes(build.folder)).toEqual(whole);
  expect(build.output.match(/writing pages: 0 of \d{3}\n/g)).toHaveLength(1);
  expect(build.output).not.toContain("index.html");
});

test("a process that is killed stops the build, with its reason", async () => {
  const build = await buildSite(fixture, await lastSite("killed"), {
    environment: { ROTONDE_PROCESSES: "2" },
    preload: ["killed-helper"],
  });
  expect(build.output).toContain("A process that wrote pages was ended from outside (SIGKILL)");
  expect(build.output).not.toMatch(/\n\s+at /);
  expect(build.status).toBe(1);
  expect(siteBytes(build.folder)).toEqual(whole);
});

test("when a build is killed its processes end too", async () => {
  const site = await lastSite("ended");
  const build = startBuild(fixture, site, {
    environment: { ROTONDE_PROCESSES: "2" },
    preload: ["lasting-helper"],
  });
  await build.printed("bundling styles and scripts");
  process.kill(build.pid ?? 0, "SIGKILL");
  // It has ended when the last process that can print for it has.
  expect((await build.ended).status).toBeNull();
  expect(siteBytes(site)).toEqual(whole);
});

/** A site that nobody here built: nothing of it is taken over. */
async function lastSite(name: string): Promise<string> {
  await cp(second.folder, join(folder, name), { recursive: true });
  return join(folder, name);
}

function merge(parts: string[], output: string): Promise<{ status: number; told: string }> {
  const node = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
  const env = { ...process.env, ROTONDE_CONTENT: fixture, ROTONDE_OUT: output };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [...node, "src/cli/main.ts", "merge", ...parts],
      { env },
      (_, printed, told) => done({ status: child.exitCode ?? -1, told: printed + told }),
    );
  });
}
