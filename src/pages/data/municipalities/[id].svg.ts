import type { APIRoute } from "astro";
import { basemapSvg } from "../../../export/basemap-svg.ts";
import { municipalityPicture } from "../../../model/map-pictures.ts";
import { servicesIn } from "../../../model/municipality-rows.ts";
import { getBasemap, getRegion } from "../../_region.ts";

export async function getStaticPaths() {
  const region = await getRegion();
  return [...region.municipalities.keys()]
    .filter((id) => servicesIn(region, id).some(({ location }) => location !== "none"))
    .map((id) => ({ params: { id } }));
}

/** A municipality with its services, as a picture of the drawn map. */
export const GET: APIRoute = async ({ params }) => {
  const [region, basemap] = [await getRegion(), await getBasemap()];
  const picture = municipalityPicture(region, basemap, params["id"] ?? "");
  return new Response(basemapSvg(basemap, picture), {
    headers: { "content-type": "image/svg+xml" },
  });
};
