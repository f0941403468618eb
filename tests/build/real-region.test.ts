import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { readContent } from "../../src/load/files.ts";
import type { Content } from "../../src/schema/content.ts";
import { compressedSize, heaviest, report } from "../support/budget.ts";
import { isHidden, readSite, tagsOf, type BuiltSite } from "../support/built-site.ts";
import { programSize, scriptsOf } from "../support/scripts-of.ts";

const { real } = inject("builds");
const wholeLocales = ["nl", "en", "fr"];
const locales = [...wholeLocales, "de", "es", "pl", "tr", "uk", "ar"];
const firstWeeks = [
  "registration/register-at-the-town-hall",
  "registration/bring-your-documents",
  "registration/eu-citizens",
  "registration/single-permit",
  "housing/find-a-home",
  "housing/rental-deposit",
  "housing/read-your-lease",
  "work/contract-and-pay-slip",
  "study/school-and-childcare",
  "life/health-insurance-fund",
  "life/doctor-and-emergencies",
  "life/bank-phone-and-money",
];
let site: BuiltSite;
let content: Content;

beforeAll(async () => {
  const read = await readContent("content");
  if (!read.content) throw new Error("The content cannot be read.");
  content = read.content;
  site = readSite(real.folder);
});

test("East Flanders builds", () => {
  expect(real.output).not.toContain("[ERROR]");
  expect(real.status).toBe(0);
});

describe("East Flanders holds", () => {
  test.each(wholeLocales)(
    "at least 20 pages in %s, and 4 for each exit, in that language",
    (locale) => {
      const counts = content.taxonomy.topics.map(({ id }) => pagesIn(locale, id).length);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(4);
      expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(20);
    },
  );

  test.each(locales)(
    "the twelve pages of the first weeks in %s, all words and all of the taxonomy",
    (locale) => {
      expect(
        firstWeeks.filter(
          (path) =>
            !pagesIn(locale, path.split("/")[0] ?? "").includes(`${locale}/${path}/index.html`),
        ),
      ).toEqual([]);
      const { topics, categories, situations, phases } = content.taxonomy;
      const texts = [
        ...content.terms.map(({ explanation }) => explanation),
        ...topics.map(({ description }) => description),
        ...[...topics, ...categories, ...situations, ...phases].map(({ label }) => label),
        content.site.name,
        content.site.tagline,
      ];
      expect(texts.filter((text) => !text[locale])).toEqual([]);
      const untranslated = content.terms.filter(({ translation }) => !translation[locale]);
      expect(locale === "nl" ? [] : untranslated).toEqual([]);
    },
  );

  test.each(locales)("at least 150 services and all 55 municipalities in %s", (locale) => {
    expect(pagesIn(locale, "services").length).toBeGreaterThanOrEqual(150);
    const towns = pagesIn(locale, "municipalities").filter((path) => !path.includes("/compare/"));
    expect(towns).toHaveLength(55);
  });
});

test("the layers of each page's styles come in their order, and no page brings the home page's", () => {
  const order = layersIn(readFileSync("src/styles/site.css", "utf8").split(";")[0] ?? "");
  const pages = site.files.filter((path) => /^(en|docs|embed\/v1\/en)\/.*\.html$/.test(path));
  const styles = new Map(
    pages.map((path) => [
      /<style>(.*?)<\/style>/s.exec(site.read(path).toString())?.[1] ?? "",
      path,
    ]),
  );
  expect(styles.size).toBeGreaterThan(15);
  for (const [style, path] of styles) {
    const found = [...new Set(layersIn(style))];
    expect(found, path).toEqual(found.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  }
  const withHome = [...styles].filter(([style]) => style.includes(".entries"));
  expect(withHome.map(([, path]) => path)).toEqual(["en/index.html"]);
});

describe("the budgets are kept", () => {
  test.each(locales)("every page of a topic in %s, with all it needs: 14 kB", (locale) => {
    const pages = content.taxonomy.topics.flatMap(({ id }) => [
      `${locale}/${id}/index.html`,
      ...pagesIn(locale, id),
    ]);
    const largest = heaviest(pages, site.read);
    const styles = pages.flatMap((path) =>
      tagsOf(site, path).filter(({ attributes }) => attributes["rel"] === "stylesheet"),
    );
    report(largest.path, largest, 14_000);
    expect(largest.brotli, largest.path).toBeLessThanOrEqual(14_000);
    expect(styles).toEqual([]);
  });

  test.each(["nl", "ar"])("every page of a municipality in %s: 14 kB", (locale) => {
    const pages = pagesIn(locale, "municipalities");
    expect(pages.length).toBeGreaterThan(50);
    expect(heaviest(pages, site.read).brotli).toBeLessThanOrEqual(14_000);
  });

  test("the drawn map of a municipality: 12 kB; the program that compares them: 2.5 kB", () => {
    const pictures = site.files.filter((path) => /^data\/municipalities\/.*\.svg$/.test(path));
    const [largest] = pictures.map((path) => site.read(path)).sort((a, b) => b.length - a.length);
    expect(compressedSize(largest ?? "").brotli).toBeLessThanOrEqual(12_000);
    expect(pictures.length).toBeGreaterThan(50);
    const scripts = scriptsOf(site, "en/municipalities/compare/index.html");
    const size = programSize(site, "programs that compare municipalities", scripts, 2500);
    expect(size.brotli).toBeLessThanOrEqual(2500);
  });

  test("the program of the map: 55 kB", () => {
    // What draws a street map of the region's own comes only where it has one, when a reader asks for it.
    const scripts = scriptsOf(site, "en/map/index.html").filter(
      (path) => !path.includes("/street-file."),
    );
    const size = programSize(site, "programs of the map", scripts, 55_000);
    expect(scripts.length).toBeGreaterThan(1);
    expect(size.brotli).toBeLessThanOrEqual(55_000);
  });

  test("a page asks for its program at once, before its text is there, and the program for no other file", () => {
    for (const page of ["en/map/index.html", "embed/v1/uk/all/index.html", "en/plan/index.html"]) {
      const html = site.pages.get(page) ?? "";
      const [first = ""] = scriptsOf(site, page);
      expect(html.indexOf(first), page).toBeLessThan(html.indexOf("<body"));
      const later = scriptsOf(site, page).filter((path) => path.includes("/map-view."));
      for (const path of [first, ...later])
        expect(site.read(path).toString(), path).not.toMatch(/from\s*["'`]\.\/(?!\w+\.astro)/);
    }
  });

  test("the programs of the search, without the full text: 12 kB; of the home page before the first key: 1 kB", () => {
    const scripts = scriptsOf(site, "en/search/index.html");
    const size = programSize(site, "programs of the search", scripts, 12_000);
    expect(scripts.length).toBeGreaterThan(0);
    expect(size.brotli).toBeLessThanOrEqual(12_000);
    const home =
      site.pages.get("en/index.html")?.replace(/<template[\s\S]*?<\/template>/, "") ?? "";
    const first = [...home.matchAll(/<script type="module" src="\/([^"]+)"/g)].map(
      ([, path = ""]) => path,
    );
    expect(first).toHaveLength(1);
    expect(programSize(site, "program of the home page", first, 1000).brotli).toBeLessThan(1000);
  });

  test.each(locales)("the first list of every widget in %s: 15 kB", (locale) => {
    const lists = new RegExp(`^embed/v1/${locale}/[^/]+/index\\.html$`);
    const pages = [...site.pages.keys()].filter((path) => lists.test(path));
    const largest = heaviest(pages, site.read);
    report(largest.path, largest, 15_000);
    expect(pages.length).toBeGreaterThan(55);
    expect(largest.brotli, largest.path).toBeLessThanOrEqual(15_000);
  });

  test("a widget and all that its map needs: 75 kB", () => {
    const page = "embed/v1/uk/all/index.html";
    // A widget has no streets, and opening hours come after the map.
    const scripts = scriptsOf(site, page).filter(
      (path) => !/\/(map-streets|street-file|open-list|opening-hours|ground-picture)\./.test(path),
    );
    const workers = site.files.filter((path) => /^_astro\/ground-worker-.*\.js$/.test(path));
    const sheets = site.files.filter((path) => /^_astro\/embed-map\..*\.css$/.test(path));
    expect([workers.length, sheets.length]).toEqual([1, 1]);
    const files = [page, ...scripts, ...workers, ...sheets, "data/basemap.json"];
    const size = programSize(site, "files of a widget with its map", files, 75_000);
    expect(size.brotli).toBeLessThanOrEqual(75_000);
  });

  test("the steps of a page or a journey in another site, in the widest letters: 8 kB", () => {
    const widgets = [...site.pages.keys()].filter((path) =>
      /^embed\/v1\/uk\/(pages|journeys|search)\//.test(path),
    );
    expect(widgets.length).toBeGreaterThan(50);
    expect(heaviest(widgets, site.read).brotli).toBeLessThanOrEqual(8000);
  });

  test("the program of the plan: 8 kB", () => {
    const scripts = scriptsOf(site, "en/plan/index.html");
    const size = programSize(site, "programs of the plan", scripts, 8000);
    expect(scripts.length).toBeGreaterThan(0);
    expect(size.brotli).toBeLessThanOrEqual(8000);
  });

  test("the worker that shows kept pages: 2 kB; the program of the page that keeps them: 5 kB", () => {
    const worker = programSize(site, "worker of kept pages", ["sw.js"], 2000);
    expect(worker.brotli).toBeLessThanOrEqual(2000);
    // A worker of this kind is one file.
    expect(site.read("sw.js").toString()).not.toMatch(/\bimport\b/);
    const scripts = scriptsOf(site, "en/offline/index.html");
    const size = programSize(site, "programs of the page that keeps", scripts, 5000);
    expect(size.brotli).toBeLessThanOrEqual(5000);
  });

  test("the program of a list of steps: 6 kB", () => {
    const scripts = scriptsOf(site, "en/journeys/eu-citizen/index.html");
    const size = programSize(site, "programs of a list of steps", scripts, 6000);
    expect(size.brotli).toBeGreaterThan(1000);
    expect(size.brotli).toBeLessThanOrEqual(6000);
  });

  test("the drawn map: 20 kB", () => {
    const size = compressedSize(site.read("data/basemap.json"));
    report("data/basemap.json", size, 20_000);
    expect(size.brotli).toBeLessThanOrEqual(20_000);
  });

  test("the map's index: 12 bytes for each service", () => {
    const budget = 12 * content.services.filter(({ status }) => status === "active").length;
    const size = compressedSize(site.read("data/map.json"));
    report("data/map.json", size, budget);
    expect(size.brotli).toBeLessThanOrEqual(budget);
  });
});

/** The pages below a part of the address that are in the language itself. */
function pagesIn(locale: string, part: string): string[] {
  const below = new RegExp(`^${locale}/${part}/[^/]+/index\\.html$`);
  return [...site.pages.keys()].filter((path) => below.test(path) && !isHidden(tagsOf(site, path)));
}

/** The names of layers in a style sheet, in the order in which they stand there. */
function layersIn(sheet: string): string[] {
  return [...sheet.matchAll(/@layer ([^{;]+)/g)].flatMap(([, names = ""]) => names.split(/,\s*/));
}
