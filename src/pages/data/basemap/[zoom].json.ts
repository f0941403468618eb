import type { APIRoute } from "astro";
import { layerData } from "../../../export/basemap-json.ts";
import { closerModel } from "../../../model/basemap/closer-model.ts";
import { getBasemap, getRegion } from "../../_region.ts";

/** One path for each layer of real lines that the region has. */
export async function getStaticPaths() {
  const { content } = await getRegion();
  return (content.layers?.layers ?? []).map(({ zoom, layer }) => ({
    params: { zoom: `${zoom}` },
    props: { zoom, layer },
  }));
}

/** A layer of the map for a closer look. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]["props"]> = async ({
  props: { zoom, layer },
}) => Response.json(layerData(closerModel(await getBasemap(), layer), zoom, layer.unitZoom));
