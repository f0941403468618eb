import type { APIRoute } from "astro";
import { basemapSvg } from "../../../export/basemap-svg.ts";
import { servicePicture } from "../../../model/map-pictures.ts";
import { getBasemap, getRegion } from "../../_region.ts";

export async function getStaticPaths() {
  const { services } = await getRegion();
  return [...services.values()].flatMap(({ id, location }) =>
    location === "none" ? [] : [{ params: { id } }],
  );
}

/** Where a service is, as a picture of the drawn map around it. */
export const GET: APIRoute = async ({ params }) => {
  const picture = servicePicture(await getRegion(), params["id"] ?? "");
  return new Response(basemapSvg(await getBasemap(), picture), {
    headers: { "content-type": "image/svg+xml" },
  });
};
