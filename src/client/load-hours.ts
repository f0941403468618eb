import type { HoursIndex } from "../export/hours-index.ts";
import { fetchJson } from "./fetch-json.ts";
import type { OpenField } from "./open-field.ts";
import type { OpenList, OpenOptions } from "./open-list.ts";

/** The opening hours, where the region knows any; where they cannot be had, the page does not ask about them. */
export async function loadHours(
  page: HTMLElement,
  options: OpenOptions,
): Promise<OpenList | undefined> {
  // The field's own program comes before this one; without it the field is an element without abilities.
  const field = page.querySelector<HTMLElement & Partial<OpenField>>("rotonde-open");
  if (!field) return undefined;
  const hours = (await fetchJson(field.dataset["hours"] ?? "")) as HoursIndex | undefined;
  const list = hours && field.list?.(hours, options);
  if (!list) field.remove();
  return list;
}
