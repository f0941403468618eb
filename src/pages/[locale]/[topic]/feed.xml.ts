import type { APIRoute } from "astro";
import { atom } from "../../../export/atom.ts";
import { feedModel } from "../../../model/feed-model.ts";
import { getRegion, topicPaths } from "../../_region.ts";

export const getStaticPaths = topicPaths;

/** What is new in a topic, in one language, for feed readers. */
export const GET: APIRoute = async ({ params }) => {
  const region = await getRegion();
  const topic = region.topics.get(params["topic"] ?? "");
  return new Response(atom(feedModel(region, params["locale"] ?? "", topic)), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
};
