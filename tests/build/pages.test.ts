import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader, type ConfigData } from "html-validate";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { readSite, type BuiltSite } from "../support/built-site.ts";
import { addressesInCss, isOwn, pageProblems } from "../support/page-rules.ts";

const { second, eight, real } = inject("builds");
const config = JSON.parse(readFileSync(".htmlvalidate.json", "utf8")) as ConfigData;

/** Pages of one template with other words in it, beside those in Dutch and, from right to left, in Arabic. */
const alike = /^(?!nl|ar)[a-z]{2}\/((services|municipalities)\/[^/]+\/|[^/]+\/[^/]+\/cards?\/)/;

/** The only pages that load a program: the choice of a language, the map, the search, the comparison, the plan and the lists of steps; and opening hours. */
const scripted = /^(index\.html|[^/]+\/(map|plan|search|municipalities\/compare)\/index\.html)$/;
const isScripted = (path: string, html: string) =>
  scripted.test(path) ||
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

  test("every page is valid HTML, of services and towns those in two languages", async () => {
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
