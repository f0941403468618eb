import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { build } from "vite";
import { serveFolder } from "../../src/cli/serve.ts";
import { ensureBrowser } from "./find-browser.ts";
import { longestTask } from "./trace-tasks.ts";

/** What was measured of a map of so many services; times in milliseconds. */
export interface MapTimes {
  count: number;
  firstMarkers: number;
  startTask: number;
  moveTask: number;
  frame: number;
  most: number;
  filter: number;
}

/** So many times slower than this machine. */
export const slowDown = 4;

const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Map</title><link rel="stylesheet" href="/bench.css">
<main class="w full mapp"><div class="list"></div><div class="map"><section class="canvas" dir="ltr"></section></div></main>
<script type="module" src="/bench.js"></script></html>`;

/**
 * Measures the map in a browser that is slowed down, over the drawn ground of a built site. The page drives the map itself with made-up points: a list of 100,000
 * rows is nothing that a page can hold. Tasks are in processor time, so that other programs count less.
 */
export async function measureMaps(
  site: string,
  folder: string,
  counts: readonly number[],
): Promise<MapTimes[]> {
  await makePage(site, folder);
  const server = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
  try {
    // The first run warms the browser up.
    await measure(browser, server.url, counts[0] ?? 0);
    const times: MapTimes[] = [];
    for (const count of counts) times.push(await measure(browser, server.url, count));
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function makePage(site: string, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        input: "tests/support/bench-map-page.ts",
        output: { entryFileNames: "bench.js", assetFileNames: "bench[extname]" },
      },
    },
  });
  await mkdir(folder, { recursive: true });
  await copyFile(join(site, "data/basemap.json"), join(folder, "basemap.json"));
  await writeFile(join(folder, "index.html"), page);
}

async function measure(browser: Browser, url: string, count: number): Promise<MapTimes> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.goto(url);
  await tab.waitForFunction(() => "mapBench" in globalThis);
  const session = await tab.context().newCDPSession(tab);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  await tab.evaluate((services) => mapBench.prepare(services), count);
  const start = await traced(browser, tab, () => tab.evaluate(() => mapBench.start()));
  await tab.waitForTimeout(1000);
  const moved = await traced(browser, tab, () => tab.evaluate(() => mapBench.move()));
  const filter = await tab.evaluate(() => mapBench.filter());
  await tab.close();
  const frames = moved.result.frames.toSorted((a, b) => a - b);
  return {
    count,
    firstMarkers: start.result,
    startTask: start.longest,
    moveTask: moved.longest,
    frame: frames[Math.floor(frames.length * 0.95)] ?? 0,
    most: moved.result.most,
    filter,
  };
}

async function traced<T>(
  browser: Browser,
  tab: Page,
  act: () => Promise<T>,
): Promise<{ result: T; longest: number }> {
  await browser.startTracing(tab, { categories: ["toplevel", "__metadata"] });
  const result = await act();
  return { result, longest: longestTask(await browser.stopTracing()) };
}
