import { posix } from "node:path";
import { compressedSize, report, sumOf, type CompressedSize } from "./budget.ts";
import { tagsOf, type BuiltSite } from "./built-site.ts";

const imported = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** The program files of a page, also those that they load later; paths inside a site at `base`. */
export function scriptsOf(site: BuiltSite, page: string, base = "/"): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = site.read(path).toString();
    for (const [, address = ""] of code.matchAll(imported)) {
      visit(posix.join(posix.dirname(path), address));
    }
  };
  for (const { name, attributes } of tagsOf(site, page)) {
    if (name === "script" && attributes["src"] !== undefined)
      visit(attributes["src"].slice(base.length));
  }
  return [...found];
}

/** Measures some program files together, and prints them beside their budget in bytes. */
export function programSize(
  site: BuiltSite,
  what: string,
  scripts: readonly string[],
  budget: number,
): CompressedSize {
  const size = sumOf(scripts.map((path) => compressedSize(site.read(path))));
  report(`${scripts.length} ${what}`, size, budget);
  return size;
}
