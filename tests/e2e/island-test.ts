import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder } from "../../src/cli/serve.ts";
import { buildSite } from "../support/build-site.ts";
import { test as base } from "./site-test.ts";

/** Browser tests on the site of an invented region, which each worker builds once; `content` makes its folder, or names one. */
export function islandTest(content: (folder: string) => Promise<string>) {
  return base.extend<object, { island: string }>({
    island: [
      async ({}, use) => {
        const folder = await mkdtemp(join(tmpdir(), "rotonde-island-"));
        const own = join(folder, "content");
        await mkdir(own);
        const site = join(folder, "site");
        const { status, output } = await buildSite(await content(own), site);
        if (status !== 0) throw new Error(output);
        const server = await serveFolder(site, { base: "/insel/" });
        await use(server.url);
        await server.close();
        await rm(folder, { recursive: true });
      },
      { scope: "worker", timeout: 120_000 },
    ],
    baseURL: ({ island }, use) => use(island),
  });
}
