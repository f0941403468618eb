import { addAxe, axeFindings } from "./axe.ts";
import { expect, test, visit } from "./site-test.ts";

test("municipalities are put side by side by postcode and former name, kept in the address, and taken away again", async ({
  page,
}) => {
  await visit(page, "/en/municipalities/gent/");
  await page.getByRole("link", { name: "Compare with others" }).click();
  const columns = page.getByRole("table").getByRole("columnheader").getByRole("link");
  const field = page.getByRole("combobox", { name: "Municipality or postcode" });
  const status = page.getByRole("status");
  await expect(columns).toHaveText(["Ghent"]);
  await expect(status).toContainText("choose one or two more");

  await field.fill("9185");
  await field.press("Enter");
  await expect(columns).toHaveText(["Ghent", "Lochristi"]);
  await field.fill("nowhere");
  await page.getByRole("button", { name: "Add" }).click();
  await expect(status).toContainText("No municipality here");
  await field.fill("Erembodegem");
  await field.press("Enter");
  await expect(columns).toHaveText(["Ghent", "Lochristi", "Aalst"]);
  await expect(page).toHaveURL(/\?m=gent,lochristi,aalst$/);
  await expect(page.getByRole("table")).toBeFocused();

  await page.goBack();
  await expect(columns).toHaveText(["Ghent", "Lochristi"]);
  await page.getByRole("button", { name: "Take away: Ghent" }).click();
  await expect(columns).toHaveText(["Lochristi"]);
  await expect(field).toBeFocused();
  await page.getByRole("link", { name: "Show all municipalities" }).click();
  await expect(page.getByRole("row")).toHaveCount(56);
});

test("the comparison is accessible from right to left, on a phone and on paper", async ({
  page,
}) => {
  await addAxe(page);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const query of ["", "?m=gent,aalst,lokeren"]) {
    await visit(page, `/ar/municipalities/compare/${query}`);
    expect(await axeFindings(page), query).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, query).toBe(360);
  }
  await visit(page, "/ar/municipalities/compare/?m=gent,aalst");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("columnheader")).toHaveCount(3);
  await expect(page.getByRole("button")).toHaveCount(0);
});
