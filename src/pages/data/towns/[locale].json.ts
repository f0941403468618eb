import type { APIRoute } from "astro";
import { townIndex } from "../../../export/town-index.ts";
import { getRegion, localePaths } from "../../_region.ts";

export const getStaticPaths = localePaths;

/** The municipalities that one can choose in a widget, in one language. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(townIndex(await getRegion(), params["locale"] ?? ""));
