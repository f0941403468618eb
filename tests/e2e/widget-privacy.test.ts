import { existsSync, globSync } from "node:fs";
import { join, sep } from "node:path";
import { outputFolder } from "../../src/integrations/output.ts";
import { expect } from "./site-test.ts";
import { test } from "./widget-host.ts";

// What the sheet for data-protection officers says of the widgets rests on this test.
test("no widget asks anybody else for anything, sends anything, sets a cookie or stores anything", async ({
  page,
  context,
  rotonde,
  host,
}) => {
  test.slow();
  const widgets = [...widgetsOfEachKind(), "all/?view=map&theme=dark", "all/?topic=work&odd=1"];
  const sources = widgets.map((path) => `${rotonde}embed/v1/nl/${path}`);
  const frames = sources.map((src) => `<iframe src="${src}" width="700" height="900"></iframe>`);
  const opaque = `<iframe sandbox="allow-scripts" src="${sources[0] ?? ""}" height="900"></iframe>`;
  const script = `<script src="${rotonde}embed/v1/rotonde.js"></script>`;

  const asked: string[] = [];
  context.on("request", (request) => {
    const told = [request.method(), request.postData() ?? "", request.headers()["cookie"] ?? ""];
    asked.push([...told, request.url()].join(" "));
  });
  context.on("response", async (response) => {
    const set = await response.headerValue("set-cookie");
    if (set !== null) asked.push(`cookie ${set}`);
  });
  page.on("websocket", (socket) => asked.push(`socket ${socket.url()}`));

  await page.setViewportSize({ width: 3000, height: 4000 });
  // From the same host: for frames of another site a browser may close its stores altogether.
  const address = host({ head: script, body: frames.join("") + opaque }, "127.0.0.1");
  await page.goto(address);
  // Where frames come and go at once, the browser tests' own "networkidle" sometimes never comes.
  await expect(async () => {
    const before = asked.length;
    await page.waitForTimeout(500);
    expect(asked).toHaveLength(before);
  }).toPass();

  const inside = page.frames().filter((frame) => frame.parentFrame());
  expect(inside).toHaveLength(widgets.length + 1);
  for (const frame of inside) {
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
    const choice = frame.locator(".chips label").first();
    if (await choice.isVisible()) await choice.click();
    expect.soft(await frame.evaluate(readStored), frame.url()).toEqual([]);
  }
  expect(await context.cookies()).toEqual([]);
  expect(asked.filter((what) => !what.startsWith(`GET   ${rotonde}`))).toEqual([
    `GET   ${address}`,
  ]);
});

/** One widget of each kind, as its address after the language; a new kind is in by itself. */
function widgetsOfEachKind(): string[] {
  const folder = outputFolder();
  const kinds = new Map<string, string>();
  for (const file of globSync("**/index.html", { cwd: join(folder, "embed/v1/nl") })) {
    const path = file.split(sep).slice(0, -1);
    const [first = ""] = path;
    const isPlace = existsSync(join(folder, "nl/municipalities", first));
    kinds.set(isPlace ? "municipality" : first, `${path.join("/")}/`);
  }
  expect([...kinds.keys()]).toEqual(expect.arrayContaining(["all", "municipality", "services"]));
  return [...kinds.values()];
}

/** The names of what the page keeps in this browser; in an opaque origin there is nowhere to keep anything. */
async function readStored(): Promise<(string | undefined)[]> {
  if (self.origin === "null") return [];
  const workers = await navigator.serviceWorker.getRegistrations();
  return [
    ...document.cookie.split(";").filter(Boolean),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...workers.map(({ scope }) => scope),
  ];
}
