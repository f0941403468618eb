import { beforeAll, expect, inject, test } from "vitest";
import {
  canonicalOf,
  isHidden,
  readSite,
  readSitemap,
  tagsOf,
  type BuiltSite,
} from "../support/built-site.ts";

const { real, second } = inject("builds");
let site: BuiltSite;

beforeAll(() => {
  site = readSite(real.folder);
});

const beside = (from: BuiltSite) =>
  [...from.pages.keys()].filter((path) => /\/with-\w+\//.test(path));

test("every translation stands beside the official text, in all languages but that one", () => {
  const paths = beside(site);
  expect(paths.length).toBeGreaterThan(110);
  expect(paths.filter((path) => path.startsWith("nl/") || !path.includes("/with-nl/"))).toEqual([]);
  const translated = [...site.pages.keys()].filter(
    (path) =>
      /^(?!nl)\w+\/(registration|housing|work|study|life)\/[^/]+\/index\.html$/.test(path) &&
      !isHidden(tagsOf(site, path)),
  );
  expect(paths.toSorted()).toEqual(
    translated.map((path) => path.replace("index.html", "with-nl/index.html")).toSorted(),
  );
});

test("it is read by people, not listed by search engines nor by our own search", () => {
  const wrong = beside(site).filter((path) => {
    const page = path.replace("with-nl/index.html", "");
    const tags = tagsOf(site, path);
    return (
      !isHidden(tags) ||
      canonicalOf(tags) !== `https://rotonde.example/${page}` ||
      site.read(path).includes("data-pagefind-body")
    );
  });
  expect(wrong).toEqual([]);
  const listed = [...readSitemap(String(site.read("sitemap-0.xml"))).keys()];
  expect(listed.length).toBeGreaterThan(1000);
  expect(listed.filter((address) => address.includes("/with-"))).toEqual([]);
});

test("the page that it belongs to leads there, and it leads back", () => {
  const wrong = beside(site).filter((path) => {
    const address = `/${path.replace("index.html", "")}`;
    const page = address.replace("with-nl/", "");
    return (
      !site.read(`${page.slice(1)}index.html`).includes(`href="${address}"`) ||
      !site.read(path).includes(`href="${page}"`)
    );
  });
  expect(wrong).toEqual([]);
});

test("a region with another official language has its own address for it", () => {
  expect(
    beside(readSite(second.folder)).every((path) => /^ar\/.*\/with-de\/index.html$/.test(path)),
  ).toBe(true);
});

test("every page of a text says in its metadata what it translates and that a machine drafted it", () => {
  const html = String(site.read("uk/housing/rental-deposit/index.html"));
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => JSON.parse(json ?? "") as Record<string, unknown>,
  );
  expect(data.find((one) => one["@type"] === "WebPage")).toMatchObject({
    inLanguage: "uk",
    digitalSourceType: "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
    translationOfWork: {
      "@id": "https://rotonde.example/nl/housing/rental-deposit/",
      inLanguage: "nl",
    },
  });
});
