import { internalLinkPrefix, type Segment } from "../schema/segment.ts";
import type { Region } from "./region.ts";

/** The address of a page of the site, from its parts: `address(region, "en", "housing")` is `/en/housing/`. */
export function address({ base }: Pick<Region, "base">, ...parts: string[]): string {
  return base + parts.map((part) => `${part}/`).join("");
}

/** The last part of the address of a translation that stands beside the official text: `with-nl`. */
export function besideOfficial({ site }: Pick<Region, "site">): string {
  return `with-${site.officialLocale}`;
}

/** The address of a file of the site: `fileAddress(region, "data/map.json")`. */
export function fileAddress({ base }: Pick<Region, "base">, path: string): string {
  return base + path;
}

/** An address of the site with its host, for search engines and other sites. */
export function absolute(region: Region, path: string): string {
  return new URL(path, region.site.url).href;
}

const linkWithin = new RegExp(`href="${internalLinkPrefix}/((?:data|docs|media)/)?`, "g");

/** Finished HTML with the links to the site's own pages in a language, and to its files. */
export function withLinks(segments: readonly Segment[], region: Region, locale: string): Segment[] {
  const to = (_: string, folder?: string) =>
    `href="${folder === undefined ? address(region, locale) : fileAddress(region, folder)}`;
  return segments.map((segment) =>
    typeof segment === "string"
      ? segment.replace(linkWithin, to)
      : { ...segment, children: withLinks(segment.children, region, locale) },
  );
}
