import type { APIRoute } from "astro";
import { planIndex } from "../../../export/plan-index.ts";
import { getRegion, localePaths } from "../../_region.ts";

export const getStaticPaths = localePaths;

/** All that a plan can hold, in one language. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(planIndex(await getRegion(), params["locale"] ?? ""));
