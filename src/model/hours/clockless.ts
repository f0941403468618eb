import { remark } from "./notation.ts";

/** What hours hang on that no clock shows: the sun, school holidays, or an end that is left open. */
export type Clockless = "sun" | "school" | "end";

/** Why no clock can tell hours that can be read; undefined if one can. */
export function clockless(hours: string): Clockless | undefined {
  const bare = hours.replace(remark, "");
  if (/sunrise|sunset|dawn|dusk/.test(bare)) return "sun";
  if (/\bSH\b/.test(bare)) return "school";
  return /:\d\d\s*\+/.test(bare) ? "end" : undefined;
}
