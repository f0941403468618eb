import type { Page } from "@playwright/test";
import { expect } from "./site-test.ts";
import { elementsIn, expectFits, test } from "./widget-host.ts";

const aalst = `<rotonde-map municipality="aalst" lang="en"><a href="https://town.example/">Services</a></rotonde-map>`;
const scriptOf = (rotonde: string) => `<script src="${rotonde}embed/v1/rotonde.js" async></script>`;

test("under a strict policy of the page the widget shows and fits, and nothing is refused", async ({
  page,
  rotonde,
  host,
}) => {
  const { origin } = new URL(rotonde);
  const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}`;
  await page.goto(host({ head: scriptOf(rotonde), body: aalst, policy }));
  await expectFits(page.locator("iframe"));
  await expect(page.getByTitle("Services", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Services" })).toBeVisible();
});

test.describe("where the page's policy forbids frames", () => {
  test.use({ mayFail: /default-src 'none'/ });

  test("the link stays, and no hole", async ({ page, rotonde, host }) => {
    const policy = `default-src 'none'; script-src ${new URL(rotonde).origin}`;
    await page.goto(host({ head: scriptOf(rotonde), body: aalst, policy }));
    await page.waitForFunction(() => customElements.get("rotonde-map"));
    await expect(page.locator("iframe")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Services" })).toBeVisible();
  });
});

test("in an opaque origin the widget fits, filters, and its links open inside", async ({
  page,
  rotonde,
  host,
}) => {
  const src = `${rotonde}embed/v1/en/aalst/?topic=housing`;
  const body = `<iframe src="${src}" title="a" width="600" height="300" sandbox="allow-scripts"></iframe>`;
  await page.goto(host({ body: body + scriptOf(rotonde) }));
  const frame = page.locator("iframe");
  const { rows, full } = elementsIn(frame);
  await expectFits(frame);
  await expect(rows.filter({ visible: true }).first()).toBeVisible();
  await expect(rows.filter({ visible: false }).first()).toBeAttached();
  await full.click();
  await expect.poll(() => page.frames()[1]?.url()).toContain("/embed/v1/en/all/");
  await expect(rows).not.toHaveCount(0);
  await expectFits(frame);
  await full.click();
  await expect(frame.contentFrame().getByText(`${rotonde}en/map/`)).toBeVisible();
});

test("in an opaque origin without the headers that scripts need there, the whole list stays", async ({
  page,
  bare,
  host,
}) => {
  const src = `${bare}embed/v1/en/aalst/?topic=housing`;
  const body = `<iframe src="${src}" title="a" width="600" height="900" sandbox="allow-scripts"></iframe>`;
  await page.goto(host({ body }));
  await expectWhole(page);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a plain frame holds the whole list", async ({ page, rotonde, host }) => {
    const src = `${rotonde}embed/v1/en/aalst/?topic=housing`;
    await page.goto(host({ body: `<iframe src="${src}" width="600" height="900"></iframe>` }));
    await expectWhole(page);
  });
});

test("in a column of 200 pixels nothing is wider than the frame", async ({
  page,
  rotonde,
  host,
}) => {
  const one = (attributes: string) =>
    `<div style="width:200px;height:2000px">${aalst.replace("lang", `${attributes} lang`)}</div>`;
  const body = one(`view="list"`) + one(`view="map"`);
  await page.setViewportSize({ width: 400, height: 4000 });
  await page.goto(host({ head: scriptOf(rotonde), body }));
  for (const frame of await page.locator("iframe").all()) {
    await expectFits(frame);
    const html = frame.contentFrame().locator("html");
    expect(await html.evaluate((root) => [root.clientWidth, root.scrollWidth])).toEqual([200, 200]);
  }
});

test("two on a page have each its own height, also a plain one and one that is shown later", async ({
  page,
  rotonde,
  host,
}) => {
  const plain = `<iframe src="${rotonde}embed/v1/en/zelzate/" title="b" width="400" height="300"></iframe>`;
  const body = `${aalst}<div id="later" style="display:none">${aalst}${plain}</div>`;
  await page.goto(host({ head: scriptOf(rotonde), body }));
  const frames = page.locator("iframe");
  await expectFits(frames.first());
  await page.locator("#later").evaluate((later) => later.style.removeProperty("display"));
  await frames.last().scrollIntoViewIfNeeded();
  for (const frame of await frames.all()) await expectFits(frame);
  const heights = await frames.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  expect(heights[0]).toBe(heights[1]);
  expect(heights[2]).not.toBe(heights[0]);
});

test("a script that comes after the frame still fits it, and twice is as good as once", async ({
  page,
  rotonde,
  host,
}) => {
  const src = `${rotonde}embed/v1/en/aalst/`;
  await page.goto(host({ body: `<iframe src="${src}" title="a" height="300"></iframe>` }));
  const url = `${rotonde}embed/v1/rotonde.js`;
  await page.addScriptTag({ url });
  await expectFits(page.locator("iframe"));
  await page.addScriptTag({ url });
  await expectFits(page.locator("iframe"));
});

test("an element that changes or moves keeps one frame and adds no step to the history", async ({
  page,
  rotonde,
  host,
}) => {
  await page.goto(host({ head: scriptOf(rotonde), body: `${aalst}<main></main>` }));
  const frame = page.locator("iframe");
  await expectFits(frame);
  const steps = await page.evaluate(() => history.length);
  const element = page.locator("rotonde-map");
  await element.evaluate((map) => {
    map.setAttribute("lang", "nl");
    map.setAttribute("topic", "housing,work");
  });
  const address = `${rotonde}embed/v1/nl/aalst/?topic=housing&topic=work`;
  await expect.poll(() => page.frames()[1]?.url()).toBe(address);
  await expectFits(frame);
  await element.evaluate((map) => document.querySelector("main")?.append(map));
  await expect(frame).toHaveCount(1);
  await expectFits(frame);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("messages that are forged or odd change no height", async ({ page, rotonde, host }) => {
  const tell = `for (const height of [900, -900, 1e9]) parent.postMessage({ type: "rotonde:height", version: 1, height }, "*"); parent.postMessage("end", "*");`;
  const stranger = host({ body: `<script>${tell}</script>` }, "third.localhost");
  const body = `${aalst}<script>let ended = 0; addEventListener("message", ({ data }) => data === "end" && ended++);</script>`;
  await page.goto(host({ head: scriptOf(rotonde), body }));
  const ours = page.locator("rotonde-map iframe");
  await expectFits(ours);
  const height = await ours.evaluate((frame) => frame.clientHeight);
  expect(height).not.toBe(900);

  // The page itself, a frame of the same page, a frame of somebody else.
  await page.evaluate(tell);
  await page.evaluate(
    ([inner, src]) => {
      for (const attribute of [{ srcdoc: `<script>${inner}</script>` }, { src }])
        document.body.append(Object.assign(document.createElement("iframe"), attribute));
    },
    [tell, stranger],
  );
  await expectEnded(page, 3);
  for (const frame of await page.locator("iframe").all())
    expect(await frame.evaluate((element) => element.clientHeight)).not.toBe(900);

  // Our frame's own window, with what no page of ours says.
  await ours
    .contentFrame()
    .locator("html")
    .evaluate(() => {
      const type = "rotonde:height";
      for (const odd of [-900, NaN, Infinity, 1e9, "900", "900px", [900], { value: 900 }, null])
        parent.postMessage({ type, version: 1, height: odd }, "*");
      for (const odd of [null, "900", [], { type, version: 2, height: 900 }, { type, height: 900 }])
        parent.postMessage(odd, "*");
      parent.postMessage("end", "*");
    });
  await expectEnded(page, 4);
  expect(await ours.evaluate((frame) => frame.clientHeight)).toBe(height);

  // Somebody else's page in our frame.
  await ours.evaluate(
    (frame: HTMLIFrameElement, url) => frame.contentWindow?.location.replace(url),
    stranger,
  );
  await expectEnded(page, 5);
  expect(await ours.evaluate((frame) => frame.clientHeight)).toBe(height);
});

test("hostile attributes and parameters stay text", async ({ page, rotonde, host }) => {
  const hostile = `//evil.example/&quot;><img src=x onerror=alert(1)>`;
  const names = ["lang", "municipality", "topic", "services", "view", "theme", "title"];
  const attributes = names.map((name) => `${name}="${hostile}"`).join(" ");
  const src = `${rotonde}embed/v1/en/aalst/?topic=${hostile}&${hostile}=1`;
  const body = `<rotonde-map ${attributes}></rotonde-map><rotonde-widget path="${hostile}"></rotonde-widget><iframe src="${src}"></iframe>`;
  await page.goto(host({ head: scriptOf(rotonde), body }));
  const frames = page.locator("iframe");
  for (const frame of await frames.all()) await expectFits(frame);
  await expect(frames).toHaveCount(2);
  await expect(frames.first()).toHaveAttribute("src", `${rotonde}embed/v1/default/all/`);
  await expect(frames.first()).toHaveAttribute("title", hostile.replace("&quot;", `"`));
  await expect(frames.last().contentFrame().getByRole("status").first()).toContainText("<img");
  expect(await page.locator("img").count()).toBe(0);
  expect(await frames.last().contentFrame().locator("img").count()).toBe(0);
});

/** The list in the only frame of a page, which the address would make shorter, is whole. */
async function expectWhole(page: Page): Promise<void> {
  const { rows } = elementsIn(page.locator("iframe"));
  await expect(rows.first()).toBeVisible();
  await expect(rows.filter({ visible: false })).toHaveCount(0);
  expect(await rows.count()).toBeGreaterThan(10);
}

async function expectEnded(page: Page, times: number): Promise<void> {
  await expect.poll(() => page.evaluate("ended")).toBe(times);
}
