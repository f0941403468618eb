import type { APIRoute } from "astro";
import { atom } from "../../export/atom.ts";
import { feedModel } from "../../model/feed-model.ts";
import { getRegion, localePaths } from "../_region.ts";

export const getStaticPaths = localePaths;

/** What is new in a language, for feed readers. */
export const GET: APIRoute = async ({ params }) =>
  new Response(atom(feedModel(await getRegion(), params["locale"] ?? "")), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
