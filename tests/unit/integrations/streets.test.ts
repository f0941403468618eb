import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { copyStreets } from "../../../src/integrations/copy-streets.ts";
import { serveStreets } from "../../../src/integrations/serve-streets.ts";
import { readContent } from "../../../src/load/files.ts";
import { contentFiles, edited } from "../../support/example-content.ts";
import { streetFile } from "../../support/street-file.ts";

const named = edited("site.yaml", ["basemap:\n", "basemap:\n  pmtiles: basemap/streets.pmtiles\n"]);
// Larger than what is read of it.
const bytes = Buffer.concat([streetFile(), Buffer.alloc(100_000)]);
let folder: string;
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-streets-"));
  vi.stubEnv("ROTONDE_CONTENT", join(folder, "content"));
});

afterEach(async () => {
  server?.close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function write(changes: Parameters<typeof contentFiles>[0]): Promise<void> {
  for (const { path, bytes } of contentFiles(changes)) {
    const place = join(folder, "content", path);
    await mkdir(join(place, ".."), { recursive: true });
    await writeFile(place, bytes);
  }
}

test("the street map that the region names comes into its site, whole", async () => {
  await write({ ...named, "basemap/streets.pmtiles": bytes });
  const { content, issues } = await readContent();
  expect(issues).toEqual([]);
  if (!content) throw new Error("The content cannot be read.");
  await copyStreets(content, join(folder, "site"));
  expect((await readFile(join(folder, "site/data/streets.pmtiles"))).equals(bytes)).toBe(true);
});

test("a street map of which only a part is on the disk is told", async () => {
  await write({ ...named, "basemap/streets.pmtiles": streetFile().subarray(0, 200) });
  const { issues } = await readContent();
  expect(issues.map(({ code }) => code)).toEqual(["streets-broken"]);
});

test("while the site is edited, parts of the street map are given", async () => {
  await write({ ...named, "basemap/streets.pmtiles": bytes });
  server = createServer((request, response) =>
    serveStreets(request, response, () => response.writeHead(404).end()),
  );
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const get = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { range: "bytes=0-6" } });
  const part = await get("/town/data/streets.pmtiles?x");
  expect([part.status, await part.text()]).toEqual([206, "PMTiles"]);
  expect((await get("/town/")).status).toBe(404);
});
