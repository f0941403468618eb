import type { Writing } from "../schema/page.ts";
import { internalLinkPrefix, type Segment } from "../schema/segment.ts";
import { localeChain, type Region } from "./region.ts";

const linkToHeading = new RegExp(`href="${internalLinkPrefix}/([^/"]+)/([^/"]+)/#([^"]+)"`, "g");

/**
 * A piece of a page for readers of another language: links to a heading of another page lead to
 * the same heading there, or to the page where it has none.
 */
export function withAnchors(
  region: Region,
  page: Writing,
  segments: readonly Segment[],
  locale: string,
): Segment[] {
  const lookup = (code: string, topic: string, slug: string) =>
    localeChain(region.site, code)
      .map((candidate) => region.writings.get(`${candidate}/${topic}/${slug}`))
      .find((found) => found !== undefined);
  const follow = (whole: string, topic: string, slug: string, anchor: string): string => {
    const written = lookup(page.locale, topic, slug);
    const shown = lookup(locale, topic, slug);
    if (written === shown) return whole;
    const index = written?.outline.headings.findIndex((heading) =>
      [heading.anchor, encodeURIComponent(heading.anchor)].includes(anchor),
    );
    const heading = index === undefined ? undefined : shown?.outline.headings[index];
    const hash = heading ? `#${encodeURIComponent(heading.anchor)}` : "";
    return `href="${internalLinkPrefix}/${topic}/${slug}/${hash}"`;
  };
  const convert = (segments: readonly Segment[]): Segment[] =>
    segments.map((segment) =>
      typeof segment === "string"
        ? segment.replace(linkToHeading, follow)
        : { ...segment, children: convert(segment.children) },
    );
  return page.locale === locale ? [...segments] : convert(segments);
}
