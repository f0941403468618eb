import type { Region } from "./region.ts";

/** With more services on the map than this no page lists them all, and a browser asks for those in view only. */
export const mostListed = 20_000;

/** The services of such a region as tiles, in the output folder. */
export const serviceTilesPath = "data/services.pmtiles";

type Services = Pick<Region, "services">;

const known = new WeakMap<Services["services"], number>();

/** Whether a region has that many services on its map. */
export function isTiled({ services }: Services): boolean {
  if (services.size <= mostListed) return false;
  const placed =
    known.get(services) ??
    [...services.values()].filter(({ location }) => location !== "none").length;
  known.set(services, placed);
  return placed > mostListed;
}
