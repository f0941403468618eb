import { newestYear } from "../../model/hours/newest-year.ts";
import type { CheckedContent } from "../checked-content.ts";
import { partFacts } from "../parts/part-facts.ts";
import { digest } from "./digest.ts";

/** A digest of all that decides what a site's files become, but for what stands in its pages. */
export function groundOf({ content, state, day }: CheckedContent): string {
  const places = new Map(content.pages.map(({ file }, place) => [file, place]));
  const others = [...state].filter(([path]) => !places.has(path));
  const { program } = partFacts(state);
  return digest(JSON.stringify([program, day, newestYear(content), [...places.keys()], others]));
}
