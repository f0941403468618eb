import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { expect, test } from "vitest";
import { siteAddresses } from "../../../src/checks/addresses.ts";
import { expectedRoutes } from "../../../src/model/routes.ts";
import { exampleContent, exampleRegion } from "../../support/example-content.ts";
import { withMore } from "../../support/faults/fault.ts";

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(ts|mdx)$/.test(path) && !path.includes("_"))
    .map((path) => path.split(sep).join("/"));

const layers = { layers: [{ zoom: 8, layer: { unitZoom: 10 } }], sources: {} };
const example = exampleContent(withMore("services/town-hall.yaml", "hours: Mo-Fr 09:00-12:00\n"));
const addresses = siteAddresses({ ...example, media: ["a.png"], layers });

test("every page that a build writes in a language has an address", () => {
  const routes = expectedRoutes(exampleRegion()).filter((route) => route.startsWith("nl/"));
  expect(routes.length).toBeGreaterThan(15);
  expect(routes.filter((route) => !addresses.has(route.slice("nl".length)))).toEqual([]);
});

test("every page of the documentation has an address", () => {
  const pages = filesBelow("src/pages/docs").map((path) =>
    `/docs/${path.replace(/(index)?\.mdx$/, "")}/`.replace("//", "/"),
  );
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.filter((page) => !addresses.has(page))).toEqual([]);
});

test("every file of data has an address, save what only programs of other sites read", () => {
  const names = filesBelow("src/pages/data").filter((path) => !path.startsWith("oembed/"));
  const files = names.map(
    (path) =>
      `/data/${path.replace(/\.ts$/, "").replace("municipalities/[id]", "municipalities/gent").replace("[id]", "town-hall").replace("[zoom]", "8").replace("[hours]", "hours").replace("[locale]", "nl")}`,
  );
  expect(files.length).toBeGreaterThan(3);
  expect(files.filter((file) => !addresses.has(file))).toEqual([]);
});

test("a picture has an address, and nothing else has", () => {
  expect(addresses.has("/media/a.png")).toBe(true);
  expect(addresses.has("/media/b.png")).toBe(false);
  expect(addresses.has("/nl/housing/")).toBe(false);
  expect(addresses.has("/pages/")).toBe(false);
});

test.each([
  ["/Housing/Deposit", "/housing/deposit/"],
  ["/housing//deposit/index.html", "/housing/deposit/"],
  ["/housing/deposit.html", "/housing/deposit/"],
  ["/pages/housing/deposit.mdx", "/housing/deposit/"],
  ["/housing/moving/deposit/", "/housing/deposit/"],
  ["/hosing/depositt/", "/housing/deposit/"],
  ["/hosing/", "/housing/"],
  ["/service/town-hal/", "/services/town-hall/"],
  ["/data/map.json/", "/data/map.json"],
  ["/nl/edit/", "/docs/nl/edit/"],
])("%s is meant as %s", (written, meant) => {
  expect(addresses.nearest(written)).toBe(meant);
});

test.each(["/", "//", "/nothing-like-it/", "/housing/nothing-like-it/"])(
  "nobody knows what %s is meant as",
  (written) => {
    expect(addresses.nearest(written)).toBeUndefined();
  },
);
