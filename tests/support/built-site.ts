import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { readTags, type Tag } from "./html.ts";

/** A finished site on disk. */
export interface BuiltSite {
  /** Paths of all files inside the site, with `/`, sorted. */
  files: string[];
  /** The pages as they are, by path: `de/index.html`. */
  pages: ReadonlyMap<string, string>;
  read: (path: string) => Buffer;
}

/** Reads a finished site. */
export function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join("/"))
    .sort();
  const read = (path: string) => readFileSync(join(folder, path));
  const pages = files.filter((path) => path.endsWith(".html"));
  return { files, pages: new Map(pages.map((path) => [path, read(path).toString()])), read };
}

/** The start tags of one page; an unknown page is an error. */
export function tagsOf({ pages }: BuiltSite, path: string): Tag[] {
  const html = pages.get(path);
  if (html === undefined) throw new Error(`There is no page ${path}.`);
  return readTags(html);
}

/** The addresses of a page's versions by language, from its head. */
export function alternatesOf(tags: readonly Tag[]): Record<string, string> {
  const links = tags.filter(
    ({ name, attributes }) =>
      name === "link" && attributes["rel"] === "alternate" && "hreflang" in attributes,
  );
  return Object.fromEntries(
    links.map(({ attributes }) => [attributes["hreflang"] ?? "", attributes["href"] ?? ""]),
  );
}

/** The canonical address that a page names. */
export function canonicalOf(tags: readonly Tag[]): string | undefined {
  const link = tags.find(
    ({ name, attributes }) => name === "link" && attributes["rel"] === "canonical",
  );
  return link?.attributes["href"];
}

/** Whether a page asks search engines to leave it out. */
export function isHidden(tags: readonly Tag[]): boolean {
  return tags.some(
    ({ name, attributes }) =>
      name === "meta" &&
      attributes["name"] === "robots" &&
      /noindex/.test(attributes["content"] ?? ""),
  );
}

/** What a sitemap says: for each address, those of its versions by language. */
export function readSitemap(xml: string): Map<string, Record<string, string>> {
  const entries = [...xml.matchAll(/<url><loc>([^<]+)<\/loc>([^]*?)<\/url>/g)];
  return new Map(
    entries.map(([, address = "", rest = ""]) => [
      address,
      Object.fromEntries(
        [...rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, code = "", href]) => [
          code,
          href ?? "",
        ]),
      ),
    ]),
  );
}
