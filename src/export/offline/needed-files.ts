/** What of a finished site tells which files belong together. */
export interface SiteReferences {
  has: (path: string) => boolean;
  /** The addresses in a page's tags, those that its head only gives to others left out. */
  addressesOf: (page: string) => Iterable<string>;
  /** The words in a program or a style sheet that may be names of files. */
  wordsOf: (path: string) => Iterable<string>;
}

/**
 * The files without which pages do not look or work as they should: what their tags refer to, and what those
 * programs and style sheets load themselves, now or later. Pages and files are paths inside a site at `base`.
 */
export function neededFiles(
  pages: readonly string[],
  base: string,
  { has, addressesOf, wordsOf }: SiteReferences,
): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || !has(path)) return;
    found.add(path);
    if (!/\.(js|css)$/.test(path)) return;
    for (const name of wordsOf(path)) visit(`_astro/${name}`);
  };
  for (const page of pages) {
    for (const address of addressesOf(page)) {
      const [path = ""] = address.split(/[?#]/);
      const inside = path.startsWith(base) ? path.slice(base.length) : "";
      if (isPart.test(inside)) visit(inside);
    }
  }
  return [...found];
}

/** Programs, styles, pictures and data of a page; the index of a search is a choice of its own, and of tiles only parts are read. */
const isPart = /^(_astro|media|data(?!\/(search|offline|oembed|services\.pmtiles)))\/.*[^/]$/;
