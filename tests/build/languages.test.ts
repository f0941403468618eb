import { describe, expect, inject, test } from "vitest";
import {
  alternatesOf,
  canonicalOf,
  isHidden,
  readSite,
  readSitemap,
  tagsOf,
} from "../support/built-site.ts";

const { second, real } = inject("builds");

describe.each([
  {
    name: "second region",
    folder: second.folder,
    root: "https://second.example/insel/",
    locales: ["de", "ar"],
    first: "de",
  },
  {
    name: "East Flanders",
    folder: real.folder,
    root: "https://rotonde.example/",
    locales: ["nl", "en", "fr"],
    first: "en",
  },
])("$name", ({ folder, root, locales, first }) => {
  const site = readSite(folder);
  const heads = new Map(
    [...site.pages.keys()].map((path) => {
      const tags = tagsOf(site, path);
      const address = root + path.replace(/index\.html$/, "");
      return [
        address,
        { hidden: isHidden(tags), canonical: canonicalOf(tags), alternates: alternatesOf(tags) },
      ];
    }),
  );
  const shown = [...heads].filter(([, { hidden }]) => !hidden);

  test("every page that search engines may list names itself and its versions, both ways", () => {
    expect(shown.length).toBeGreaterThan(30);
    const wrong = shown.filter(([address, { canonical, alternates }]) => {
      const { "x-default": fallback, ...languages } = alternates;
      return (
        canonical !== address ||
        fallback === undefined ||
        !Object.values(alternates).includes(address) ||
        !Object.values(alternates).every((other) =>
          same(heads.get(other)?.alternates, alternates),
        ) ||
        !Object.entries(languages).every(([code, other]) => other.startsWith(`${root}${code}/`))
      );
    });
    expect(wrong).toEqual([]);
  });

  test("the version for everybody else is the default language's, or the choice of a language", () => {
    const wrong = shown.filter(([address, { alternates }]) => {
      const path = address.slice(root.length).replace(/^[^/]+\//, "");
      const expected = path === "" ? root : (alternates[first] ?? Object.values(alternates)[0]);
      return alternates["x-default"] !== expected;
    });
    expect(wrong).toEqual([]);
  });

  test("a hidden page names no versions", () => {
    const hidden = [...heads].filter(([, head]) => head.hidden);
    expect(hidden.filter(([, { alternates }]) => Object.keys(alternates).length > 0)).toEqual([]);
    expect(hidden.map(([address]) => address)).toContain(`${root}404.html`);
  });

  test("the sitemap lists the same pages with the same versions, and no other", () => {
    const files = site.files.filter((path) => /^sitemap-\d+\.xml$/.test(path));
    const entries = new Map(files.flatMap((path) => [...readSitemap(site.read(path).toString())]));
    expect([...entries.keys()].sort()).toEqual(shown.map(([address]) => address).sort());
    const wrong = [...entries].filter(
      ([address, links]) => !same(heads.get(address)?.alternates, links),
    );
    expect(wrong).toEqual([]);
  });

  test("the search index holds every listed page of each language", () => {
    const entry = JSON.parse(site.read("pagefind/pagefind-entry.json").toString()) as {
      languages: Record<string, { page_count: number }>;
    };
    const counts = locales.map((code) => [code, entry.languages[code]?.page_count]);
    const pages = locales.map((code) => [
      code,
      shown.filter(([address]) => address.startsWith(`${root}${code}/`)).length,
    ]);
    expect(counts).toEqual(pages);
    expect(Object.keys(entry.languages).sort()).toEqual([...locales].sort());
  });
});

function same(one: Record<string, string> | undefined, other: Record<string, string>): boolean {
  const sorted = (links: Record<string, string> = {}) =>
    JSON.stringify(Object.entries(links).sort());
  return sorted(one) === sorted(other);
}
