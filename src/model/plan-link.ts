import { address } from "./paths.ts";
import type { Region } from "./region.ts";

/** The link with which a reader puts a thing in their plan, such as `service:town-hall-gent`. */
export function addToPlan(region: Region, locale: string, item: string): string {
  return `${address(region, locale, "plan")}#add=${item}`;
}
