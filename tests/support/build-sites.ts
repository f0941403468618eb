import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite, type Build } from "./build-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    builds: Record<"real" | "second" | "eight", Build>;
  }
}

/**
 * Builds every site that the build tests look at, once, in temporary folders. `SITE_FOLDER` names a
 * site of the real region that is already built: `npm test` builds it in a stage of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-sites-"));
  const fixture = (name: string, to: string) =>
    buildSite(resolve("tests/fixtures", name), join(folder, to));
  const built = process.env["SITE_FOLDER"];
  const second = await fixture("second-region", "second");
  const eight = await fixture("eight-topics", "eight");
  const real =
    built === undefined
      ? await buildSite(resolve("content"), join(folder, "real"))
      : { status: 0, output: "", folder: resolve(built), seconds: 0 };
  project.provide("builds", { real, second, eight });
  return () => rm(folder, { recursive: true, force: true });
}
