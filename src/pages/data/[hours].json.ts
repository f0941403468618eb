import type { APIRoute } from "astro";
import { hoursIndex } from "../../export/hours-index.ts";
import { getRegion } from "../_region.ts";

/** The one file `hours.json`; none where no service's hours are known. */
export async function getStaticPaths() {
  return hoursIndex(await getRegion()) ? [{ params: { hours: "hours" } }] : [];
}

/** The opening hours of services, the same for every language. */
export const GET: APIRoute = async () => Response.json(hoursIndex(await getRegion()));
