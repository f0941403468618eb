import opening_hours from "opening_hours";
import { remark } from "./notation.ts";
import type { Country } from "./schedule.ts";

/** Whether opening hours name public holidays. */
export function namesHolidays(hours: string): boolean {
  return /\bPH\b/.test(hours.replace(remark, ""));
}

/** Whether opening_hours knows the public holidays of a country, or of the part of it that is named. */
export function knowsHolidays({ code, state }: Country): boolean {
  // What it does not know, it tells the terminal too.
  const { error } = console;
  Object.assign(console, { error: () => undefined });
  try {
    const address = { country_code: code, state };
    new opening_hours("PH", { lat: 0, lon: 0, address });
    return true;
  } catch {
    return false;
  } finally {
    Object.assign(console, { error });
  }
}
