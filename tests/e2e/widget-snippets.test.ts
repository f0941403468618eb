import { readFileSync } from "node:fs";
import { expect } from "./site-test.ts";
import { expectFits, test } from "./widget-host.ts";

// The comment at the head of the file is for its readers.
const [, ...snippets] = readFileSync("tests/fixtures/snippets/v1.html", "utf8")
  .trim()
  .split(/\n{2,}/);

test("every snippet that was ever handed out works as on the day it was copied", async ({
  page,
  rotonde,
  host,
}) => {
  // Each in a page of its own, and these side by side: a page after the other would take long.
  const pages = snippets.map((snippet) => host({ body: snippet.replaceAll("{site}", rotonde) }));
  const frames = pages.map((src) => `<iframe src="${src}" width="700" height="1400"></iframe>`);
  await page.setViewportSize({ width: 3000, height: 7000 });
  await page.goto(host({ body: frames.join("") }));
  for (const [index, snippet] of snippets.entries()) {
    const widgets = page.locator("body > iframe").nth(index).contentFrame().locator("iframe");
    const wanted = snippet.match(/<iframe|<rotonde-/g)?.length ?? 0;
    await expect.soft(widgets, snippet).toHaveCount(wanted);
    for (const widget of await widgets.all()) {
      await expect.soft(widget, snippet).toHaveAttribute("title", /./);
      const heading = widget.contentFrame().getByRole("heading", { level: 1 });
      await expect.soft(heading, snippet).toBeVisible();
      if (snippet.includes("<script")) await expectFits(widget);
    }
  }
});
