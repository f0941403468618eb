import { opensWords, untilWords } from "./clock-words.ts";
import type { State } from "./opening-hours.ts";
import { say, type Strings } from "./strings.ts";

/** One sentence for a row of a list: until when a service is open, or when it opens. */
export function openWords({ open, unknown, end, now, opens }: State, strings: Strings): string {
  if (open) return untilWords(now, end, strings);
  if (unknown) return say(strings, "hours.now.unknown");
  return opens === undefined ? say(strings, "hours.now.closed") : opensWords(now, opens, strings);
}
