import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { OfflineList } from "../../src/export/offline/offline-list.ts";
import { serveFolder, type FolderServer } from "../../src/cli/serve.ts";
import { siteHeaders } from "../../src/cli/site-headers.ts";
import { offlineHash } from "../../src/integrations/offline-files.ts";
import { outputFolder } from "../../src/integrations/output.ts";
import { addAxe, axeFindings } from "./axe.ts";
import { expect, test, visit } from "./site-test.ts";

/** What a browser keeps of a site: caches and workers. */
const keptBy = (page: Page) =>
  page.evaluate(async () => [
    await caches.keys(),
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
const nothing = [[], 0];

/** A site like the built one with one other page, as after the next build: what the test needs of it. */
async function changedSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-offline-"));
  const built = outputFolder();
  for (const path of ["_headers", "404.html", "sw.js", "_astro", "ar/offline", "data/offline"])
    await cp(join(built, path), join(folder, path), { recursive: true });
  const page = "ar/housing/rental-deposit/";
  const html = await readFile(join(built, page, "index.html"), "utf8");
  const changed = html.replace("<h1", '<p class="fresh">جديد</p><h1');
  await cp(join(built, page), join(folder, page), { recursive: true });
  await writeFile(join(folder, page, "index.html"), changed);
  const list = join(folder, "data/offline/ar.json");
  const text = await readFile(list, "utf8");
  const hash = offlineHash(Buffer.from(changed));
  await writeFile(list, text.replace(new RegExp(`("${page}",")[^"]*`), `$1${hash}`));
  return folder;
}

// Another server of the test's own, which can be stopped and put up again.
test.use({ viewport: { width: 360, height: 740 }, mayAsk: /^http:\/\/127\.0\.0\.1:/ });
test.setTimeout(60_000);

test("the guide and a municipality are kept, read without internet, brought up to date and removed", async ({
  page,
  context,
  asked,
}) => {
  const serve = (folder: string, port = 0) =>
    serveFolder(folder, { port, headers: siteHeaders(folder) });
  let server: FolderServer = await serve(outputFolder());
  const { url } = server;
  const port = Number(new URL(url).port);
  const loaded = () =>
    expect(page.locator(".said")).toHaveText("تم. يمكنك الآن قراءة هذا دون إنترنت.", {
      timeout: 20_000,
    });
  const load = page.locator(".load");

  await addAxe(page);
  await visit(page, `${url}ar/offline/`);
  await expect(load).toHaveText(/ميغابايت/);
  expect(await keptBy(page)).toEqual(nothing);
  await page.getByRole("checkbox", { name: "البحث بالعربية" }).check();
  await page.getByRole("combobox").selectOption({ label: "Aalst" });
  expect(await axeFindings(page)).toEqual([]);
  await load.press("Enter");
  await loaded();
  await expect(page.locator(".said")).toBeFocused();

  // A widget of the same site stays as it is.
  const fromWorker: string[] = [];
  page.on("response", (response) => {
    if (response.fromServiceWorker()) fromWorker.push(response.url());
  });
  await page.goto(`${url}embed/v1/ar/aalst/`, { waitUntil: "networkidle" });
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(fromWorker).toEqual([]);

  await server.close();
  await context.setOffline(true);
  await page.goto(`${url}ar/housing/rental-deposit/`);
  await expect(page.locator("h1")).toHaveText("ضمان الإيجار");
  await page.goto(`${url}ar/journeys/student/`);
  await expect(page.locator("rotonde-journey input:visible").first()).toBeEnabled();
  await page.goto(`${url}ar/search/?q=ziekenfonds`);
  await expect(page.locator(".answers a").first()).toBeVisible();
  await page.goto(`${url}ar/municipalities/aalst/`);
  await page.getByRole("link", { name: /Aalst/ }).filter({ visible: true }).last().click();
  await page.goto(`${url}ar/map/`);
  await expect(page.locator("h1")).toHaveText("هذه الصفحة ليست على جهازك");
  await expect(page.locator("main li a").first()).toHaveText("الدليل بالعربية");
  await expect(page.getByRole("link", { name: "Aalst" })).toBeVisible();
  await page.goto(`${url}ar/offline/`);
  await expect(page.locator(".trouble")).toContainText("أنت الآن دون إنترنت");
  await expect(page.locator(".kept > li")).toHaveCount(3);

  const next = await changedSite();
  server = await serve(next, port);
  await context.setOffline(false);
  const update = page.locator(".newer");
  await expect(update).toBeVisible();
  asked.length = 0;
  await update.click();
  await loaded();
  const files = asked.map((address) => address.slice(url.length));
  expect(files.filter((path) => !/^(sw\.js|data\/offline\/ar\.json)$/.test(path))).toEqual([
    "ar/housing/rental-deposit/",
  ]);
  await expect(update).toBeHidden();
  await page.goto(`${url}ar/housing/rental-deposit/`);
  await expect(page.locator(".fresh")).toBeVisible();

  await page.goto(`${url}ar/offline/`);
  for (const left of [2, 1, 0]) {
    await page.locator(".kept button").first().click();
    await expect(page.locator(".kept > li")).toHaveCount(left);
  }
  await expect(page.locator(".said")).toHaveText(/لم يبقَ منه شيء/);
  expect(await keptBy(page)).toEqual(nothing);
  await server.close();
  await rm(next, { recursive: true });
});

/** A site of which one page can be kept: the changed one, with what it needs. */
async function smallSite(): Promise<string> {
  const folder = await changedSite();
  const list = join(folder, "data/offline/ar.json");
  const { files } = JSON.parse(await readFile(list, "utf8")) as OfflineList;
  const few = files.filter(([path]) => /^ar\/(offline|housing\/rental-deposit)\//.test(path));
  const small: OfflineList = { files: few, groups: { guide: few.map((_, place) => place) } };
  await writeFile(list, JSON.stringify(small));
  return folder;
}

/** Takes the offer away again, as a build with `offline: false` does. */
async function retire(folder: string): Promise<void> {
  for (const path of ["ar/offline", "data/offline"])
    await rm(join(folder, path), { recursive: true });
  const source = await readFile("src/client/offline/retired-worker.ts", "utf8");
  await writeFile(join(folder, "sw.js"), stripTypeScriptTypes(source).replace("export {};", ""));
}

test("a full device and two open pages tell what is so, and a site that offers nothing any more clears it away", async ({
  page,
  context,
}) => {
  const folder = await smallSite();
  const server = await serveFolder(folder, { headers: siteHeaders(folder) });
  const { url } = server;
  const said = (other: Page) => other.locator(".said");
  const kept = (other: Page) => other.locator(".kept > li");

  // A browser that does not tell beforehand how much room there is.
  await page.addInitScript(() => {
    Object.defineProperty(StorageManager.prototype, "estimate", { value: undefined });
  });
  await visit(page, `${url}ar/offline/`);
  const load = page.locator(".load");
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(url);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 20_000 });
  await load.click();
  await expect(said(page)).toHaveText(/لا توجد مساحة كافية/);
  expect(await keptBy(page)).toEqual(nothing);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin });

  const other = await context.newPage();
  await visit(other, `${url}ar/offline/`);
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/ar/housing/rental-deposit/", async (route) => {
    await held;
    await route.continue();
  });
  await load.click();
  await expect(kept(other)).toContainText("لم يكتمل");
  await kept(other).getByRole("button").click();
  await expect(said(other)).toContainText("يجري الآن تحميل شيء");
  release();
  await expect(said(page)).toHaveText(/^تم/);
  await expect(kept(other)).toContainText("منذ");
  await kept(other).getByRole("button").click();
  await expect(said(other)).toHaveText(/لم يبقَ منه شيء/);
  await expect(kept(page)).toHaveCount(0);
  expect(await keptBy(page)).toEqual(nothing);
  await other.close();

  await load.click();
  await expect(kept(page)).toContainText("منذ");
  await retire(folder);
  await page.goto(`${url}ar/housing/rental-deposit/`);
  // The browser looks for a new worker by itself, some seconds after a visit.
  await page.evaluate(() => void navigator.serviceWorker.ready.then((worker) => worker.update()));
  await expect.poll(() => keptBy(page), { intervals: [50] }).toEqual(nothing);
  await page.goto(`${url}ar/housing/rental-deposit/`);
  expect(await keptBy(page)).toEqual(nothing);
  await server.close();
  await rm(folder, { recursive: true });
});

test("the map's list opens without internet, and a browser that keeps nothing is told so", async ({
  page,
  context,
  browser,
}) => {
  // The pages of hundreds of services are like the municipality's, and take long.
  await page.route("**/data/offline/ar.json", async (route) => {
    const response = await route.fetch();
    const { files, groups } = (await response.json()) as OfflineList;
    const services = groups["services"]?.filter(
      (place) => !/services\/./.test(files[place]?.[0] ?? ""),
    );
    await route.fulfill({ response, json: { files, groups: { services } } });
  });
  await visit(page, "/ar/offline/");
  await page.getByRole("checkbox", { name: "الخريطة والخدمات بالعربية" }).check();
  await page.locator(".load").click();
  await expect(page.locator(".said")).toHaveText(/^تم/, { timeout: 20_000 });
  await context.setOffline(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/ar/map/?municipality=gent");
  await expect(page.locator("rotonde-services li:visible").first()).toBeVisible();
  await expect(page.locator(".mk").first()).toBeVisible();

  const closed = await browser.newContext();
  await closed.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "serviceWorker", { value: undefined });
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  const other = await closed.newPage();
  await visit(other, new URL("/en/offline/", page.url()).href);
  await expect(other.locator(".trouble")).toContainText("does not let this site keep pages");
  await expect(other.locator(".keeps")).toBeHidden();
  await closed.close();
});
