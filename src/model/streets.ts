import type { Site } from "../schema/site.ts";
import { fileAddress } from "./paths.ts";
import type { Region } from "./region.ts";

/** Where the region's own street map stands in the site. */
export const streetsPath = "data/streets.pmtiles";

/** Where the map gets its streets, and whose work they are. */
export interface Streets {
  /** The region's own file, which ends in `.pmtiles`, or a provider's address with `{z}`, `{x}` and `{y}`. */
  url: string;
  attribution: string;
  maxZoom: number;
  /** Loaded without being asked for. */
  always: boolean;
}

/** The streets of a region: of its own file where it has one, else of its provider. */
export function streetsOf(region: Region): Streets | undefined {
  const { streets } = region.content;
  if (streets) {
    const { attribution = "© OpenStreetMap contributors", maxZoom } = streets;
    return { url: fileAddress(region, streetsPath), attribution, maxZoom, always: false };
  }
  const provider = streetProvider(region.site);
  if (!provider) return undefined;
  const { load, ...rest } = provider;
  return { ...rest, always: load === "always" };
}

/** Who else is asked for streets; nobody where the region has a file of its own. */
export function streetProvider({ basemap }: Site): NonNullable<Site["basemap"]>["provider"] {
  return basemap?.pmtiles === undefined ? basemap?.provider : undefined;
}
