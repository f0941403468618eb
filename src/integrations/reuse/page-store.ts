import type { FinishedPage } from "../verify/finished-page.ts";

/** What was read of a site's pages, in a small form: thousands of pages lead to the same addresses. */
export interface PackedPages {
  /** Every text once; pages have their places here. */
  texts: string[];
  /** By the digest of a page. */
  pages: Record<string, PackedPage>;
}

/** `isWhole`, `isListed` and `isSearched` as bits, its size, its language, addresses, given ones, anchors, sheets. */
type PackedPage = [number, number, number, number[], number[], number[], number[]];

/** Keeps what was read of pages in that form. */
export class PageStore {
  readonly #texts: string[] = [];
  readonly #places = new Map<string, number>();
  readonly #pages = new Map<string, PackedPage>();

  /** Keeps what was read of a page. */
  add({ digest, language, size, ...page }: FinishedPage): void {
    const bits =
      Number(page.isWhole) | (Number(page.isListed) << 1) | (Number(page.isSearched) << 2);
    const all = (texts: Iterable<string>) => Array.from(texts, (text) => this.#placeOf(text));
    this.#pages.set(digest, [
      bits,
      size,
      this.#placeOf(language),
      all(page.addresses),
      all(page.given),
      all(page.anchors),
      all(page.sheets),
    ]);
  }

  /** Keeps what was packed elsewhere. */
  addPacked(packed: PackedPages): void {
    const places = packed.texts.map((text) => this.#placeOf(text));
    const placeOf = (place: number) => places[place] ?? 0;
    for (const [digest, [bits, size, language, ...lists]] of Object.entries(packed.pages)) {
      const [addresses, given, anchors, sheets] = lists.map((list) => list.map(placeOf));
      const own = [addresses ?? [], given ?? [], anchors ?? [], sheets ?? []] as const;
      this.#pages.set(digest, [bits, size, placeOf(language), ...own]);
    }
  }

  /** What was read of the page with a digest; undefined where it is not known. */
  page(digest: string): FinishedPage | undefined {
    const page = this.#pages.get(digest);
    return page && unpack(page, this.#texts, digest);
  }

  /** All of it, to be sent or written. */
  get packed(): PackedPages {
    return { texts: this.#texts, pages: Object.fromEntries(this.#pages) };
  }

  #placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    // A part of a page would keep the whole page in memory.
    const own = Buffer.from(text).toString();
    this.#places.set(own, this.#texts.length);
    return this.#texts.push(own) - 1;
  }
}

/** What was read of the page with a digest, of those that were packed; undefined where it is not known. */
export function packedPage(
  { texts, pages }: PackedPages,
  digest: string,
): FinishedPage | undefined {
  const page = Object.hasOwn(pages, digest) ? pages[digest] : undefined;
  return page && unpack(page, texts, digest);
}

function unpack(
  [bits, size, language, addresses, given, anchors, sheets]: PackedPage,
  texts: readonly string[],
  digest: string,
): FinishedPage {
  const textAt = (place: number) => texts[place] ?? "";
  return {
    isWhole: (bits & 1) !== 0,
    isListed: (bits & 2) !== 0,
    isSearched: (bits & 4) !== 0,
    size,
    language: textAt(language),
    addresses: new Set(addresses.map(textAt)),
    given: new Set(given.map(textAt)),
    anchors: new Set(anchors.map(textAt)),
    sheets: sheets.map(textAt),
    digest,
  };
}
