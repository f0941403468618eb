import type { Region } from "./region.ts";

/** With more services on the map than this no page lists them all, unless the region names another number. */
const mostListed = 20_000;

/** The services of such a region as tiles, in the output folder. */
export const serviceTilesPath = "data/services.pmtiles";

type Services = Pick<Region, "services" | "site">;

const known = new WeakMap<Services["services"], number>();

/** Whether a region has too many services on its map for one list; a browser then asks for those in view only. */
export function isTiled({ services, site }: Services): boolean {
  const most = site.mostListed ?? mostListed;
  if (services.size <= most) return false;
  const placed =
    known.get(services) ??
    [...services.values()].filter(({ location }) => location !== "none").length;
  known.set(services, placed);
  return placed > most;
}
