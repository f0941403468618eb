import type { APIRoute } from "astro";
import { readMedia } from "../../load/files.ts";
import { getRegion } from "../_region.ts";

export async function getStaticPaths() {
  const { content } = await getRegion();
  return content.media.map((path) => ({ params: { path } }));
}

/** A picture from `content/media`. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await readMedia(params["path"] ?? ""));
