import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader, type ConfigData } from "html-validate";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { readSite, type BuiltSite } from "../support/built-site.ts";
import { frameOf, oembedProblems } from "../support/oembed-rules.ts";
import { addressesInCss, isOwn, pageProblems } from "../support/page-rules.ts";

const { second, eight, real } = inject("builds");
const config = JSON.parse(readFileSync(".htmlvalidate.json", "utf8")) as ConfigData;

/** Pages of one template with other words in it: of services some in each language, of towns, cards and widgets those from right to left. */
const alike =
  /^([a-z]{2}\/services\/[^l/]|(?!ar)[a-z]{2}\/(municipalities\/[^/]+\/|[^/]+\/[^/]+\/cards?\/)|embed\/v1\/(?!ar\/)|embed\/v1\/ar\/services\/[^l])/;

/** The only pages that load a program: the choice of a language, the home page, the map, the search, the comparison, the plan and the lists of steps; what is kept for offline; opening hours; widgets, and where they are made. */
const scripted =
  /^(index\.html|(?!docs|status)[^/]+\/((map|plan|search|offline(\/notice)?|municipalities\/compare|partners\/embed)\/)?index\.html)$/;
const isScripted = (path: string, html: string) =>
  scripted.test(path) ||
  path.startsWith("embed/") ||
  (path.includes("/services/") && html.includes("<rotonde-hours ")) ||
  (path.includes("/journeys/") && html.includes("<rotonde-journey "));

describe.each([
  {
    name: "second region",
    folder: second.folder,
    origin: "https://second.example",
    base: "/insel/",
  },
  { name: "eight topics", folder: eight.folder, origin: "https://eight.example", base: "/" },
  {
    name: "East Flanders",
    folder: real.folder,
    origin: "https://rotonde.example",
    base: "/",
    left: alike,
  },
])("$name", ({ folder, origin, base, left }) => {
  let site: BuiltSite;

  beforeAll(() => {
    site = readSite(folder);
  });

  test("pages hold no code, ask no other host and stay below their address", () => {
    const problems = [...site.pages].flatMap(([path, html]) =>
      pageProblems(html, { origin, base }, isScripted(path, html)).map(
        (problem) => `${path}: ${problem}`,
      ),
    );
    expect(problems).toEqual([]);
  });

  test("the pages with a program do have it", () => {
    const pages = [...site.pages].filter(([path]) =>
      /\/(map|plan|search)\/index\.html$/.test(path),
    );
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter(([, html]) => !/<script type="module" src="/.test(html))).toEqual([]);
  });

  test("each page that can be embedded says where, and gets a frame that is there", () => {
    const asked = [...site.pages.values()].flatMap(
      (html) => / type="application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1] ?? [],
    );
    const answers = site.files.filter((path) => path.startsWith("data/oembed/"));
    expect(answers.length).toBeGreaterThan(0);
    expect(asked.sort()).toEqual(answers.map((path) => `${origin}${base}${path}`).sort());
    const problems = answers.flatMap((path) => {
      const answer = JSON.parse(site.read(path).toString()) as Record<string, unknown>;
      const page = `${frameOf(answer).slice(`${origin}${base}`.length)}index.html`;
      const found = [...oembedProblems(answer), ...(site.pages.has(page) ? [] : [page])];
      return found.map((problem) => `${path}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  test("no list of pages and no search names a widget", () => {
    const widgets = [...site.pages].filter(([path]) => path.startsWith("embed/"));
    expect(widgets.length).toBeGreaterThan(5);
    const listed = widgets.filter(
      ([, html]) => !html.includes('content="noindex"') || html.includes("data-pagefind-body"),
    );
    expect(listed.map(([path]) => path)).toEqual([]);
    const maps = site.files.filter((path) => /^sitemap.*\.xml$/.test(path));
    expect(maps.filter((path) => site.read(path).includes("/embed/v1/"))).toEqual([]);
  });

  test("style sheets and pictures ask no other host", () => {
    const files = site.files.filter(
      (path) => /\.(css|svg)$/.test(path) && !path.startsWith("pagefind/"),
    );
    const problems = files.flatMap((path) => {
      const text = site.read(path).toString();
      const linked = [...text.matchAll(/\s(?:xlink:)?href="([^"]*)"/g)].map(
        ([, href]) => href ?? "",
      );
      const addresses = [...addressesInCss(text), ...linked];
      return addresses.filter((address) => !isOwn(address, { origin, base }));
    });
    expect(problems).toEqual([]);
  });

  test("every page is valid HTML, of pages from one template some", async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(config));
    const problems: string[] = [];
    const pages = [...site.pages].filter(([path]) => !left?.test(path));
    for (const [path, html] of pages) {
      const { results } = await validator.validateString(html, path);
      for (const { message, ruleId, selector } of results.flatMap(({ messages }) => messages)) {
        problems.push(`${path}: ${message} (${ruleId}) at ${selector ?? "?"}`);
      }
    }
    expect(problems.slice(0, 30)).toEqual([]);
  });
});
