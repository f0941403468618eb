import type { SearchEntry } from "../../src/search/index-format.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import {
  alternatesOf,
  canonicalOf,
  isHidden,
  readSite,
  tagsOf,
  type BuiltSite,
} from "../support/built-site.ts";
import { languageName } from "../../src/i18n/format.ts";
import { translator } from "../../src/i18n/translator.ts";
import { textOf } from "../support/html.ts";
import { programSize, scriptsOf } from "../support/scripts-of.ts";

const { second } = inject("builds");
let site: BuiltSite;

beforeAll(() => {
  site = readSite(second.folder);
});

test("another region's content makes another site", () => {
  expect(second.output).not.toContain("[ERROR]");
  expect(second.status).toBe(0);
});

const parts = [
  ["", "map/", "search/", "glossary/", "sources/", "accessibility/", "privacy/"],
  ["ankommen/", "hafen/", "schule/", "miteinander/"],
  ["ankommen/anmelden/", "hafen/mit-der-faehre/", "schule/kind-anmelden/"],
  ["services/", "services/inselamt-musterhafen/", "services/buecherei-musterhafen/"],
  ["services/faehrverein-probsund/", "services/sorgentelefon/", "services/unfug/"],
  ["municipalities/", "municipalities/musterhafen/", "municipalities/probsund/"],
].flat();

test("every page is there, in every language", () => {
  const pages = ["de", "ar"].flatMap((locale) =>
    parts.map((part) => `${locale}/${part}index.html`),
  );
  expect(site.files).toEqual(expect.arrayContaining(["index.html", "404.html", ...pages]));
});

test("data, pictures and the search index are there, and nothing of a closed service", () => {
  const files = ["data/map.json", "data/basemap.json", "data/basemap.svg", "media/anleger.svg"];
  const others = ["data/hours.json", "sitemap-index.xml", "sitemap-0.xml", "pagefind/pagefind.js"];
  const pictures = site.files.filter((path) => path.startsWith("data/services/"));
  expect(site.files).toEqual(expect.arrayContaining([...files, ...others]));
  expect(pictures).toHaveLength(4);
  expect(site.files.filter((path) => path.includes("alte-faehre"))).toEqual([]);
  expect([...site.pages.values()].filter((html) => html.includes("Alte Fähre"))).toEqual([]);
});

test("a region that lists its services has nothing of a map that reads them from tiles", () => {
  const programs = site.files.filter((path) => path.startsWith("_astro/") && path.endsWith(".js"));
  expect(programs.length).toBeGreaterThan(10);
  expect(site.files.filter((path) => /pmtiles|TiledMap/.test(path))).toEqual([]);
  const tiled = programs.filter((path) => site.read(path).includes("rotonde-tiled-services"));
  expect(tiled).toEqual([]);
});

test.each([
  ["de", "ltr", "Willkommen"],
  ["ar", "rtl", "أهلًا بك"],
])("pages in %s say so, run %s and speak it", (locale, dir, welcome) => {
  const pages = [...site.pages.keys()].filter((path) => path.startsWith(`${locale}/`));
  for (const path of pages) {
    const html = tagsOf(site, path).find(({ name }) => name === "html");
    expect([path, html?.attributes["lang"], html?.attributes["dir"]]).toEqual([path, locale, dir]);
  }
  expect(textOf(site.pages.get(`${locale}/index.html`) ?? "")).toContain(welcome);
});

test("the program that says what is open now: 2 kB", () => {
  const scripts = scriptsOf(site, "de/services/inselamt-musterhafen/index.html", "/insel/");
  const size = programSize(site, "programs of a service", scripts, 2048);
  expect(scripts.length).toBeGreaterThan(0);
  expect(size.brotli).toBeLessThanOrEqual(2048);
});

test("nothing of the region that the project ships shows", () => {
  const words = /Oost-Vlaanderen|Flandern|فلاندر|Niederländisch|الهولندية|\bGent\b|\b9000\b/;
  expect(pagesThatSay(words)).toEqual([]);
});

test("no interface text is left without its values", () => {
  expect(pagesThatSay(/\{\w+\}/)).toEqual([]);
});

test.each(["de", "ar"])("every component shows in %s", (locale) => {
  const pages = ["ankommen/anmelden", "hafen/mit-der-faehre", "schule/kind-anmelden"];
  const classes = pages.flatMap((page) =>
    tagsOf(site, `${locale}/${page}/index.html`).flatMap(({ attributes }) =>
      (attributes["class"] ?? "").split(" "),
    ),
  );
  const marks = ["due", "steps", "contact", "bring", "notice", "quote", "t", "rows", "btn"];
  expect(classes).toEqual(expect.arrayContaining(marks));
  const ferry = tagsOf(site, `${locale}/hafen/mit-der-faehre/index.html`);
  const picture = ferry.find(({ name }) => name === "img");
  expect(picture?.attributes["src"]).toBe("/insel/media/anleger.svg");
  expect(picture?.attributes["alt"]).not.toBe("");
});

test.each(["de", "ar"])(
  "a person's story in %s has its film, captions, credit and transcript",
  (locale) => {
    const path = `${locale}/stories/mira/index.html`;
    const tags = tagsOf(site, path);
    const find = (tag: string) => tags.find(({ name }) => name === tag)?.attributes;
    expect(find("video")).toMatchObject({
      src: "/insel/media/faehre.webm",
      poster: "/insel/media/anleger.svg",
      preload: "none",
    });
    expect(find("track")).toMatchObject({
      src: `/insel/media/faehre-${locale}.vtt`,
      srclang: locale,
      kind: "captions",
    });
    expect(textOf(site.pages.get(path) ?? "")).toContain("Inselbund Beispiel");
    const ids = tags.map(({ attributes }) => attributes["id"]);
    const links = tags.map(({ attributes }) => decodeURI(attributes["href"] ?? ""));
    expect(links.filter((href) => ids.includes(href.slice(1) || "-")).length).toBeGreaterThan(1);
    expect(links).toContain(`/insel/${locale}/stories/`);
  },
);

describe("a page that is not yet translated", () => {
  const path = "ar/schule/kind-anmelden/index.html";

  test("shows the official text, marked as German, and says why", () => {
    const tags = tagsOf(site, path);
    const title = tags.find(({ name }) => name === "h1");
    const body = tags.find(({ attributes }) => attributes["class"] === "prose");
    expect(title?.attributes["lang"]).toBe("de");
    expect(body?.attributes).toMatchObject({ lang: "de", dir: "auto" });
    expect(textOf(site.pages.get(path) ?? "")).toMatch(/العربية.*Deutsch/);
  });

  test("marks what the site adds to the text as Arabic", () => {
    const added = tagsOf(site, path).filter(
      ({ name, attributes }) => name === "div" && attributes["lang"] === "ar",
    );
    expect(added.map(({ attributes }) => attributes["dir"])).toEqual(["rtl"]);
  });

  test("is left to the official page by search engines", () => {
    const tags = tagsOf(site, path);
    expect(isHidden(tags)).toBe(true);
    expect(alternatesOf(tags)).toEqual({});
    expect(canonicalOf(tags)).toBe("https://second.example/insel/de/schule/kind-anmelden/");
  });

  test("leads to the same heading of a page that is translated", () => {
    const links = tagsOf(site, path).map(({ attributes }) => decodeURI(attributes["href"] ?? ""));
    expect(links).toContain("/insel/ar/ankommen/anmelden/#ما-تحضره-معك");
  });
});

test("a translation names the official language and its version, or that it is unknown", () => {
  const text = (page: string) => textOf(site.pages.get(`ar/${page}/index.html`) ?? "");
  const said = (locale: string, key: string, date = "") =>
    translator(locale, [])(key, { language: languageName("de", locale), date });
  const [known, unknown] = ["provenance.translation", "provenance.translation-unknown"];
  expect(text("ankommen/anmelden")).toContain(said("ar", known, "1 نوفمبر 2026"));
  expect(text("ankommen/anmelden")).toContain(said("de", known, "1. November 2026"));
  expect(text("hafen/mit-der-faehre")).toContain(said("ar", unknown));
});

describe("a name that tries to be code", () => {
  const name = "<img src=x onerror=alert(1)>";

  test.each(["de", "ar"])("is text in %s, wherever it shows", (locale) => {
    const pages = ["services/unfug/", "services/", "map/", "municipalities/probsund/"];
    for (const page of pages) {
      expect(textOf(site.pages.get(`${locale}/${page}index.html`) ?? "")).toContain(name);
    }
  });

  test("never becomes an element or an attribute", () => {
    const tags = [...site.pages.keys()].flatMap((path) => tagsOf(site, path));
    expect(tags.filter(({ attributes }) => attributes["src"] === "x")).toEqual([]);
    expect(
      tags.filter((tag) => Object.keys(tag.attributes).some((key) => /^on/.test(key))),
    ).toEqual([]);
    expect(tags.filter(({ name }) => name === "b" && "onclick" in tags)).toEqual([]);
  });

  test("is data in the page's linked data", () => {
    const script = tagsOf(site, "de/services/unfug/index.html").find(
      ({ name }) => name === "script",
    );
    const [, service] = JSON.parse(script?.text ?? "") as Record<string, unknown>[];
    expect(service).toMatchObject({ name, description: `</script><script>alert(2)</script> & "'` });
  });

  test("is in no program, picture or data file, save as a string of the plan's, of a title and of the search", () => {
    const files = site.files.filter((path) => /\.(m?js|css|json|svg|xml)$/.test(path));
    const all = files.filter((path) => site.read(path).includes("onerror=alert"));
    const isSearched = (path: string) => /^data\/search\/\w+\/\w+\/entries-\d+\.json$/.test(path);
    const entries = all
      .filter(isSearched)
      .flatMap((path) => JSON.parse(site.read(path).toString()) as SearchEntry[]);
    expect(entries.filter(({ title }) => title === name)).toHaveLength(2);
    const found = all.filter((path) => !isSearched(path));
    expect(found.sort()).toEqual([
      "data/oembed/ar/services/unfug.json",
      "data/oembed/de/services/unfug.json",
      "data/plan/ar.json",
      "data/plan/de.json",
    ]);
    for (const path of found) {
      const data = JSON.parse(site.read(path).toString()) as { title?: string; html?: string };
      expect(data.title ?? name).toBe(name);
      expect(data.html ?? "").not.toContain("<img");
    }
  });
});

test("the map has two services on one point, one without a point and one that is not exact", () => {
  const index = JSON.parse(site.read("data/map.json").toString()) as Record<
    string,
    (number | null)[]
  >;
  let [lat, lon] = [0, 0];
  const points = (index["lat"] ?? []).map((step, place) => {
    if (step === null) return "none";
    lat += step;
    lon += index["lon"]?.[place] ?? 0;
    return `${lat} ${lon}`;
  });
  expect(points).toEqual([
    "5418215 788641",
    "5423070 804120",
    "5418215 788641",
    "none",
    "5423110 804570",
  ]);
  expect(index["approximate"]).toEqual([0, 1, 0, 0, 0]);
});

test("a region without points for its basemap has a plain ground", () => {
  const ground = JSON.parse(site.read("data/basemap.json").toString()) as { cells: unknown[] };
  expect(ground.cells).toHaveLength(2);
  expect(site.read("data/basemap.svg").toString()).toMatch(/^<svg /);
});

test("the generator's code does not know the region", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" });
  const code = files.filter((path) => /\.(ts|astro|css|yaml)$/.test(path));
  const known = /beispielinsel|musterhafen|second\.example/i;
  expect(code.length).toBeGreaterThan(100);
  expect(code.filter((path) => known.test(readFileSync(join("src", path), "utf8")))).toEqual([]);
});

/** The pages whose text matches; the docs for editors and maintainers are the same for every region. */
function pagesThatSay(words: RegExp): string[] {
  const found = [...site.pages].filter(([, html]) => words.test(textOf(html)));
  return found.map(([path]) => path).filter((path) => !path.startsWith("docs/"));
}
