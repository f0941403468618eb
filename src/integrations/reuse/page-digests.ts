import type { Page } from "../../schema/page.ts";
import { digest } from "./digest.ts";

/** Gives the digest of what somebody read of pages, such as `12 title`. */
export function digestOfReads(pages: readonly Page[]): (read: string) => string {
  const known = new Map<string, string>();
  return (read) => {
    const found = known.get(read) ?? digest(JSON.stringify(valueOf(pages, read)) ?? "");
    known.set(read, found);
    return found;
  };
}

function valueOf(pages: readonly Page[], read: string): unknown {
  const space = read.indexOf(" ");
  const page = pages[Number(read.slice(0, space))];
  const field = read.slice(space + 1);
  return field === "*" ? page : page?.[field as keyof Page];
}
