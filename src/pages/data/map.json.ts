import type { APIRoute } from "astro";
import { mapIndex } from "../../export/map-index.ts";
import { getRegion } from "../_region.ts";

/** The map's index of services, the same for every language. */
export const GET: APIRoute = async () => Response.json(mapIndex(await getRegion()));
