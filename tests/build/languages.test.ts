import { beforeAll, describe, expect, inject, test } from "vitest";
import {
  alternatesOf,
  canonicalOf,
  isHidden,
  readSite,
  readSitemap,
  tagsOf,
  type BuiltSite,
} from "../support/built-site.ts";

interface Head {
  address: string;
  hidden: boolean;
  canonical: string | undefined;
  alternates: Record<string, string>;
}

const { second, real } = inject("builds");
const regions = [
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
    locales: ["nl", "en", "fr", "de", "es", "pl", "tr", "uk", "ar"],
    first: "en",
  },
];

describe.each(regions)("$name", ({ folder, root, locales, first }) => {
  let site: BuiltSite;
  let heads: ReadonlyMap<string, Head>;
  let listed: Head[];

  beforeAll(() => {
    site = readSite(folder);
    const own = [...site.pages.keys()].filter(
      (path) => !path.includes("/") || locales.includes(path.split("/")[0] ?? ""),
    );
    heads = new Map(own.map((path) => [addressOf(path), headOf(path)]));
    listed = [...heads.values()].filter(({ hidden }) => !hidden);
  });

  test("every page that search engines may list names itself and its versions, both ways", () => {
    const wrong = listed.filter(({ address, canonical, alternates }) => {
      const others = Object.entries(alternates);
      const isReciprocal = others.every(([, other]) =>
        same(heads.get(other)?.alternates, alternates),
      );
      const isInPlace = others.every(
        ([code, other]) => code === "x-default" || other.startsWith(`${root}${code}/`),
      );
      const isItself = canonical === address && Object.values(alternates).includes(address);
      return !isItself || !isReciprocal || !isInPlace;
    });
    expect(listed.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  test("the version for everybody else is the default language's, or the choice of a language", () => {
    const wrong = listed.filter(({ address, alternates }) => {
      const isHome = address === root || locales.some((code) => address === `${root}${code}/`);
      return alternates["x-default"] !== (isHome ? root : alternates[first]);
    });
    expect(wrong).toEqual([]);
  });

  test("a hidden page names no versions", () => {
    const hidden = [...heads.values()].filter((head) => head.hidden);
    expect(hidden.filter(({ alternates }) => Object.keys(alternates).length > 0)).toEqual([]);
    expect(hidden.map(({ address }) => address)).toContain(`${root}404.html`);
  });

  test("the sitemap lists the same pages with the same versions, and no other", () => {
    const files = site.files.filter((path) => /^sitemap-\d+\.xml$/.test(path));
    const entries = new Map(files.flatMap((path) => [...readSitemap(site.read(path).toString())]));
    const wrong = [...entries].filter(
      ([address, links]) => !same(heads.get(address)?.alternates, links),
    );
    expect([...entries.keys()].sort()).toEqual(listed.map(({ address }) => address).sort());
    expect(wrong).toEqual([]);
  });

  test.each(locales)(
    "the search index holds every listed page in %s but the start page",
    (code) => {
      const entry = JSON.parse(site.read("pagefind/pagefind-entry.json").toString()) as {
        languages: Record<string, { page_count: number }>;
      };
      const pages = listed.filter(({ address }) => address.startsWith(`${root}${code}/`));
      expect(entry.languages[code]?.page_count).toBe(pages.length - 1);
    },
  );

  function addressOf(path: string): string {
    return root + path.replace(/index\.html$/, "");
  }

  function headOf(path: string): Head {
    const tags = tagsOf(site, path);
    return {
      address: addressOf(path),
      hidden: isHidden(tags),
      canonical: canonicalOf(tags),
      alternates: alternatesOf(tags),
    };
  }
});

function same(one: Record<string, string> = {}, other: Record<string, string>): boolean {
  const sorted = (links: Record<string, string>) => JSON.stringify(Object.entries(links).sort());
  return sorted(one) === sorted(other);
}
