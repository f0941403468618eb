import { renameSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFolder, type FolderServer } from "../../../src/cli/serve.ts";
import { siteHeaders } from "../../../src/cli/site-headers.ts";
import { asideFolder } from "../../../src/integrations/output.ts";

let folder: string;
let server: FolderServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-serve-"));
  await mkdir(join(folder, "site/en"), { recursive: true });
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "site/index.html"), "home");
  await writeFile(join(folder, "site/en/index.html"), "english");
  await writeFile(join(folder, "site/404.html"), "not here");
  await writeFile(join(folder, "site/empty.css"), "");
  await writeFile(join(folder, "site/a b.geojson"), "{}");
  await writeFile(join(folder, "site/tiles.pmtiles"), "0123456789");
  await writeFile(
    join(folder, "site/_headers"),
    "/*\n  X-All: a\n/en/*\n  Cache-Control: max-age=9\n",
  );
  server = await serveFolder(join(folder, "site"), { headers: siteHeaders(join(folder, "site")) });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test.each([
  ["", 200, "text/html; charset=utf-8", "home"],
  ["en/", 200, "text/html; charset=utf-8", "english"],
  ["en/?q=work", 200, "text/html; charset=utf-8", "english"],
  ["empty.css", 200, "text/css; charset=utf-8", ""],
  ["a%20b.geojson", 200, "application/geo+json; charset=utf-8", "{}"],
  ["tiles.pmtiles", 200, "application/octet-stream", "0123456789"],
  ["nowhere", 404, "text/html; charset=utf-8", "not here"],
  ["index.html/", 404, "text/html; charset=utf-8", "not here"],
  ["%2e%2e/secret.txt", 404, "text/html; charset=utf-8", "not here"],
  ["..%2fsecret.txt", 404, "text/html; charset=utf-8", "not here"],
  ["%E0%A4", 400, "text/plain; charset=utf-8", "This address cannot be read.\n"],
])("/%s answers %i", async (path, status, type, text) => {
  const response = await fetch(server.url + path);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe(type);
  expect(await response.text()).toBe(text);
});

test("a folder without its slash leads to the one with it", async () => {
  const response = await fetch(`${server.url}en?q=work`, { redirect: "manual" });
  expect(response.status).toBe(301);
  expect(response.headers.get("location")).toBe("/en/?q=work");
});

test.each([
  ["bytes=2-4", 206, "bytes 2-4/10", "234"],
  ["bytes=8-99", 206, "bytes 8-9/10", "89"],
  ["bytes=-3", 206, "bytes 7-9/10", "789"],
  ["bytes=20-", 416, "bytes */10", ""],
])("the range %s answers %i", async (range, status, contentRange, text) => {
  const response = await fetch(`${server.url}tiles.pmtiles`, { headers: { range } });
  expect(response.status).toBe(status);
  expect(response.headers.get("content-range")).toBe(contentRange);
  expect(await response.text()).toBe(text);
});

test("HEAD gives the size and nothing else, POST is refused", async () => {
  const head = await fetch(server.url, { method: "HEAD" });
  expect(head.headers.get("content-length")).toBe("4");
  expect(await head.text()).toBe("");
  expect((await fetch(server.url, { method: "POST" })).status).toBe(405);
});

test.each([
  ["en/", 200, "max-age=9"],
  ["empty.css", 200, "no-cache"],
  ["en/nowhere", 404, "no-cache"],
  ["_headers", 404, "no-cache"],
])("the site's own headers are sent, not shown: /%s", async (path, status, kept) => {
  const response = await fetch(server.url + path);
  expect(response.status).toBe(status);
  expect(response.headers.get("x-all")).toBe("a");
  expect(response.headers.get("cache-control")).toBe(kept);
});

test("while a new site takes the place of the last one, and when that is broken off, there is a site", async () => {
  const site = join(folder, "changing");
  await mkdir(site);
  await writeFile(join(site, "index.html"), "old");
  const changing = await serveFolder(site);
  const answer = async () => (await fetch(changing.url)).text();

  renameSync(site, asideFolder(site));
  expect(await answer()).toBe("old");

  await mkdir(`${site}.new`);
  await writeFile(join(`${site}.new`, "index.html"), "new");
  const asked = answer();
  await setTimeout(5);
  renameSync(`${site}.new`, site);
  expect(["old", "new"]).toContain(await asked);
  expect(await answer()).toBe("new");

  await rm(site, { recursive: true });
  await rm(asideFolder(site), { recursive: true });
  expect(await answer()).toBe("There is no page at this address.\n");
  await changing.close();
});

test("a port that is taken is an error", async () => {
  const port = Number(new URL(server.url).port);
  await expect(serveFolder(folder, { port })).rejects.toThrow("EADDRINUSE");
});
