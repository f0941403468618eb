import type { Translate } from "../i18n/translator.ts";

/** A term in words, such as “Within 8 days of your arrival”; without days or a beginning: “Mind the date”. */
export function deadlineWords(
  ui: Translate,
  { days, from }: { days?: number | undefined; from?: string | undefined },
): string {
  const key = `deadline.${days === undefined ? "soon" : "days"}${from === undefined ? "" : `.${from}`}`;
  return ui(key, days === undefined ? {} : { count: days });
}
