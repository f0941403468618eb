import type { APIRoute } from "astro";
import { basemapData } from "../../export/basemap-json.ts";
import { getBasemap } from "../_region.ts";

/** The drawn ground of the map. */
export const GET: APIRoute = async () => Response.json(basemapData(await getBasemap()));
