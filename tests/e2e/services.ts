import type { Locator, Page } from "@playwright/test";
import { expect } from "./site-test.ts";

/** The parts of the services page, named as its visitors see them. */
export function servicesPage(page: Page) {
  const rows = page.locator(".rows > [data-id]");
  return {
    rows,
    visibleRows: rows.filter({ visible: true }),
    row: (id: string): Locator => page.locator(`.rows > [data-id="${id}"]`),
    view: page.getByRole("radiogroup", { name: "View" }),
    status: page.locator(".count"),
    town: page.getByRole("combobox", { name: "Municipality or postcode", exact: true }),
    moreFilters: page.getByText("More filters"),
    order: page.getByLabel("Order"),
    near: page.getByRole("combobox", { name: "Near: municipality or postcode" }),
    chosen: page.getByRole("list", { name: "Filters that are on" }).getByRole("button"),
    category: page.getByLabel("Kind of service"),
    map: page.getByRole("region", { name: "Map of services" }),
    popup: page.locator(".leaflet-popup"),
  };
}

/** Waits until the count reads so, and looks whether as many rows are there. */
export async function expectServices(page: Page, shown: number, all: number): Promise<void> {
  const { status, visibleRows } = servicesPage(page);
  await expect(status).toHaveText(countText(shown, all));
  await expect(visibleRows).toHaveCount(shown);
}

function countText(shown: number, all: number): string {
  if (shown === 0) return "No service fits. Take away a filter.";
  if (shown === all) return `${all} services`;
  return `${shown} of ${all} services`;
}
