import {
  appendFile,
  cp,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { buildSite, startBuild } from "../support/build-site.ts";
import { siteBytes } from "../support/site-bytes.ts";

const { second, eight } = inject("builds");
const fixture = resolve("tests/fixtures/second-region");
let folder: string;
let output: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-rebuild-"));
  output = join(folder, "site");
  await cp(second.folder, output, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  [
    "services/unfug.yaml",
    "lat: 54.2311",
    "lat: 5.42311",
    "services/unfug.yaml:13:3  error  point-outside-region",
  ],
  [
    "pages/de/hafen/mit-der-faehre.mdx",
    "Wer wartet",
    "{process.exit(0)} Wer wartet",
    "pages/de/hafen/mit-der-faehre.mdx:34:1  error  body-not-allowed",
  ],
])(
  "a mistake in %s stops the build and leaves the last site as it was",
  async (file, text, wrong, told) => {
    const content = await mkdtemp(join(folder, "content-"));
    await cp(fixture, content, { recursive: true });
    const path = join(content, file);
    const before = await readFile(path, "utf8");
    expect(before).toContain(text);
    await writeFile(path, before.replace(text, wrong));
    const build = await buildSite(content, output);
    expect(build.output).toContain(told);
    expect(build.output).not.toMatch(/\n\s+at /);
    expect(build.status).toBe(1);
    expect(siteBytes(output)).toEqual(siteBytes(second.folder));
  },
);

test("a page that was not written as it should be stops the build, with all that follows from it", async () => {
  const environment = { EMPTIED_PAGE: "de/ankommen/anmelden/index.html" };
  const build = await buildSite(fixture, output, { environment, preload: ["emptied-page"] });
  const told = build.output.slice(build.output.indexOf("The new site is not whole:"));
  expect(told.trimEnd().split("\n").slice(1)).toEqual([
    "The page de/ankommen/anmelden/index.html is empty or has no end.",
    "The link /insel/de/ankommen/anmelden/#was-sie-mitbringen leads to a part of a page that is not there (on de/schule/kind-anmelden/index.html).",
    "The site was not built. The last good one stays as it was.",
  ]);
  expect(build.status).toBe(1);
  expect(siteBytes(output)).toEqual(siteBytes(second.folder));
});

test("a file that is saved while the site is built stops the build", async () => {
  const content = await mkdtemp(join(folder, "content-"));
  await cp(fixture, content, { recursive: true });
  const build = startBuild(content, output);
  await build.printed("writing pages: 0 of");
  await appendFile(join(content, "glossary.yaml"), "# one more line\n");
  const { output: told, status } = await build.ended;
  expect(told).toContain("glossary.yaml was changed while the site was built. Build again.");
  expect(status).toBe(1);
  expect(siteBytes(output)).toEqual(siteBytes(second.folder));
});

test("content of which all is gone, services and pages, leaves nothing in the site, and no build asks for the network", async () => {
  const content = resolve("tests/fixtures/eight-topics");
  const build = await buildSite(content, output, { preload: ["no-network"] });
  expect(build.status).toBe(0);
  expect(siteBytes(output)).toEqual(siteBytes(eight.folder));
});

test("the same content gives the same bytes at another time, with another language, in other folders, on one processor", async () => {
  const project = await copyOfProject();
  const content = await copyOfContent();
  const build = await buildSite(content, output, {
    project,
    preload: ["other-clock"],
    environment: {
      TZ: "Pacific/Kiritimati",
      LANG: "ar_EG.UTF-8",
      LC_ALL: "ar_EG.UTF-8",
      UV_THREADPOOL_SIZE: "1",
    },
    under: availableParallelism() > 1 && process.platform === "linux" ? ["taskset", "-c", "0"] : [],
  });
  expect(build.status).toBe(0);
  expect(siteBytes(output)).toEqual(siteBytes(second.folder));
});

/** The program in another folder, as a second checkout has it. */
async function copyOfProject(): Promise<string> {
  const project = join(folder, "a checkout");
  for (const name of ["src", "public", "astro.config.mjs", "package.json", "tsconfig.json"])
    await cp(name, join(project, name), { recursive: true });
  await symlink(resolve("node_modules"), join(project, "node_modules"));
  return project;
}

/** The content in another folder, with its files made in the opposite order, long ago. */
async function copyOfContent(): Promise<string> {
  const content = join(folder, "its content");
  const entries = await readdir(fixture, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).reverse();
  for (const { parentPath, name } of files) {
    const copy = join(content, parentPath.slice(fixture.length), name);
    await cp(join(parentPath, name), copy);
    await utimes(copy, 0, 0);
  }
  return content;
}
