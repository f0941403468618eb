import type { APIRoute } from "astro";
import { basemapSvg } from "../../export/basemap-svg.ts";
import { overviewPicture } from "../../model/map-pictures.ts";
import { getBasemap, getRegion } from "../_region.ts";

/** The drawn map as a picture, for pages and browsers without script. */
export const GET: APIRoute = async () => {
  const picture = overviewPicture(await getRegion());
  return new Response(basemapSvg(await getBasemap(), picture), {
    headers: { "content-type": "image/svg+xml" },
  });
};
