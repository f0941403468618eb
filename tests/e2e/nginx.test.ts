import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readHeadersFile } from "../../src/export/headers/headers-file.ts";
import { headersFor } from "../../src/export/headers/rule.ts";
import { outputFolder } from "../../src/integrations/output.ts";
import { ensureNginx } from "../support/find-nginx.ts";
import { startNginx } from "../support/nginx.ts";
import { servicesPage } from "./services.ts";
import { expect, test, visit } from "./site-test.ts";

// One nginx for all tests of this file.
test.describe.configure({ mode: "serial" });
test.use({ mayAsk: /^http:\/\/127\.0\.0\.1:/ });

const folder = outputFolder();
const rules = readHeadersFile(readFileSync(join(folder, "_headers"), "utf8"));
const streets = Buffer.from("0123456789".repeat(100));
let nginx: Awaited<ReturnType<typeof startNginx>>;

test.beforeAll(async () => {
  // Where nginx is not there it is installed first.
  test.setTimeout(180_000);
  nginx = await startNginx(ensureNginx(), folder, { "streets.pmtiles": streets });
});

test.afterAll(async () => {
  await nginx.close();
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(nginx.url + path, {
    redirect: "manual",
    headers: { "accept-encoding": "gzip", ...headers },
  });

const some = (pattern: string) => `/${globSync(pattern, { cwd: folder }).sort()[0]}`;

test("nginx takes the file as it is, without a warning", () => {
  expect(nginx.told()).toBe("");
});

test("nginx sends every kind of file with the headers of the rules, as what it is, compressed if that helps", async () => {
  const html = "text/html; charset=utf-8";
  const script = "text/javascript; charset=utf-8";
  const kinds: [path: string, type: string, encoding: string | null][] = [
    ["/", html, "gzip"],
    ["/en/", html, "gzip"],
    ["/ar/map/", html, "gzip"],
    ["/nl/search/", html, "gzip"],
    ["/en/partners/embed/", html, "gzip"],
    ["/docs/deploy/", html, "gzip"],
    ["/embed/v1/nl/aalst/", html, "gzip"],
    ["/embed/v1/en/search/", html, "gzip"],
    ["/embed/v1/rotonde.js", script, "gzip"],
    [some("embed/v1/rotonde-*.js"), script, "gzip"],
    [some("_astro/map-view.*.js"), script, "gzip"],
    ["/pagefind/pagefind.js", script, "gzip"],
    ["/pagefind/wasm.en.pagefind", "application/octet-stream", null],
    ["/data/map.json", "application/json; charset=utf-8", "gzip"],
    ["/data/basemap.svg", "image/svg+xml; charset=utf-8", "gzip"],
    ["/data/streets.pmtiles", "application/octet-stream", null],
    ["/en/feed.xml", "application/atom+xml; charset=utf-8", "gzip"],
    ["/sitemap-0.xml", "application/xml; charset=utf-8", "gzip"],
    ["/share.png", "image/png", null],
  ];
  for (const [path, type, encoding] of kinds) {
    const { status, headers } = await ask(path);
    expect.soft(status, path).toBe(200);
    for (const [name, value] of Object.entries(headersFor(rules, path)))
      expect.soft(headers.get(name), `${name} of ${path}`).toBe(value);
    expect.soft(headers.get("content-type"), path).toBe(type);
    expect.soft(headers.get("content-encoding"), path).toBe(encoding);
    expect.soft(headers.get("strict-transport-security"), "the server's own").toBe("max-age=300");
  }
});

test("what is missing gets the page that says so, its policy, and no time for which that holds", async () => {
  const policy = headersFor(rules, "/404.html")["Content-Security-Policy"];
  const hidden = ["/_headers", "/.htaccess", "/nginx.conf"];
  for (const path of ["/nowhere/", "/data/", "/_astro/gone.js", "/embed/v1/en/x/", ...hidden]) {
    const response = await ask(path);
    expect.soft(response.status, path).toBe(404);
    expect.soft(await response.text(), path).toContain("</html>");
    expect.soft(response.headers.get("content-security-policy"), path).toBe(policy);
    expect.soft(response.headers.get("cache-control"), path).toBe(null);
  }
});

test("a folder gets its slash, a part of the streets is sent alone, what is known is not sent again", async () => {
  const folderless = await ask("/en?q=1");
  expect(folderless.status).toBe(301);
  expect(folderless.headers.get("location")).toBe("/en/?q=1");

  const part = await ask("/data/streets.pmtiles", { range: "bytes=0-126" });
  expect(part.status).toBe(206);
  expect(part.headers.get("content-range")).toBe("bytes 0-126/1000");
  expect(await part.text()).toBe(streets.toString("utf8", 0, 127));

  const known = (await ask("/en/")).headers.get("etag") ?? "";
  expect((await ask("/en/", { "if-none-match": known })).status).toBe(304);
});

test("under these headers every kind of page works in a browser, and nothing is refused", async ({
  page,
}) => {
  for (const path of ["/", "/en/", "/en/housing/", "/en/services/library-de-krook/", "/en/plan/"]) {
    await visit(page, nginx.url + path);
    // Without its style sheet a page would be as narrow as its words.
    await expect(page.locator("body")).toHaveCSS("margin", "0px");
  }
  await visit(page, `${nginx.url}/en/map/?service=library-de-krook`);
  await expect(servicesPage(page).popup).toBeVisible();
  await visit(page, `${nginx.url}/en/search/?q=ziekenfonds`);
  await expect(page.locator(".results > li").first()).toBeVisible();
  await visit(page, `${nginx.url}/embed/v1/en/aalst/`);
  await expect(page.locator(".leaflet-marker-icon button").first()).toBeVisible();
  await visit(page, `${nginx.url}/en/partners/embed/`);
  await expect(page.frameLocator("iframe").getByRole("heading").first()).toBeVisible();
});
