import type { APIRoute } from "astro";
import { openSearch } from "../../export/open-search.ts";
import { getRegion, localePaths } from "../_region.ts";

export const getStaticPaths = localePaths;

/** How a browser searches the site in a language. */
export const GET: APIRoute = async ({ params }) =>
  new Response(openSearch(await getRegion(), params["locale"] ?? ""), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
