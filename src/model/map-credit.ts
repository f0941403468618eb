import { uiFor, type Region } from "./region.ts";

/** What stands under every picture of the drawn map: what it is, and whose points it is drawn from. */
export function mapCredit(region: Region, locale: string): string {
  const works = (region.content.basemap?.attribution ?? []).map(
    ({ text, licence }) => `${text} (${licence})`,
  );
  return [uiFor(region, locale)("map.credit"), ...works].join(" · ");
}
