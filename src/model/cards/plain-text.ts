import type { Segment } from "../../schema/segment.ts";
import type { Region } from "../region.ts";

/** The components of a name in a body, also those inside others, in their order. */
export function componentsOf(
  segments: readonly Segment[],
  name: string,
): Exclude<Segment, string>[] {
  return segments.flatMap((segment) => {
    if (typeof segment === "string") return [];
    return segment.name === name ? [segment] : componentsOf(segment.children, name);
  });
}

/** The items of the lists in a body, without their links. */
export function listItems(region: Region, segments: readonly Segment[]): string[] {
  return htmlOf(region, segments)
    .split(/<li\b[^>]*>/)
    .slice(1)
    .map(textOf);
}

/** The first paragraph of a body, without its links. */
export function firstParagraph(region: Region, segments: readonly Segment[]): string {
  const [first = ""] = htmlOf(region, segments).split("</p>");
  return textOf(first);
}

/** The words of a body as HTML; of its components only official words and what stands inside them, in a `<div>`. */
export function htmlOf(region: Pick<Region, "terms">, segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (typeof segment === "string") return segment;
      const { name, props, children } = segment;
      return name === "Term" && children.length === 0
        ? (region.terms.get(props["id"] ?? "")?.term ?? "")
        : name === "Term"
          ? htmlOf(region, children)
          : `<div>${htmlOf(region, children)}</div>`;
    })
    .join("");
}

/** The text of finished HTML, in which `&` and `<` are written as numbers. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/\s+/g, " ")
    .trim();
}
