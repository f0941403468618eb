import type { APIRoute } from "astro";
import { basemapData } from "../../export/basemap-json.ts";
import { fileAddress } from "../../model/paths.ts";
import { getBasemap, getRegion } from "../_region.ts";

/** The drawn ground of the map, and where its layers for a closer look are. */
export const GET: APIRoute = async () => {
  const region = await getRegion();
  const closer = region.content.layers?.layers.map(({ zoom }) => ({
    zoom,
    href: fileAddress(region, `data/basemap/${zoom}.json`),
  }));
  return Response.json({ ...basemapData(await getBasemap()), ...(closer && { closer }) });
};
