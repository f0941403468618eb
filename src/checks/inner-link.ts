import type { Message } from "../schema/message.ts";

/** What is wrong with a link, and how to mend it. */
export interface LinkFault {
  code: "link-broken" | "link-with-language";
  message: Message;
  fix: Message;
}

/** A link to the site itself, in its parts, each as people read it. */
export interface InnerLink {
  href: string;
  path: string;
  /** With its question mark; empty where there is none. */
  query: string;
  anchor: string | undefined;
}

/** Takes an address without its host apart. */
export function innerLink(href: string): InnerLink {
  const [, path = "", query = "", anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  return { href, path: decoded(path), query, anchor: anchor && decoded(anchor) };
}

/** What follows the path of a link. */
export function rest({ query, anchor }: InnerLink): string {
  return query + (anchor === undefined ? "" : `#${anchor}`);
}

/** The first part of a path, in small letters. */
export function firstPart(path: string): string {
  const end = path.indexOf("/", 1);
  return path.slice(1, end < 0 ? undefined : end).toLowerCase();
}

/** A part of an address as people read it; `%` signs that stand for nothing stay. */
function decoded(part: string): string {
  if (!part.includes("%")) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
