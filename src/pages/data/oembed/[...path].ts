import type { APIRoute } from "astro";
import { oembed, oembedPaths } from "../../../export/oembed.ts";
import { localeCodes } from "../../../model/region.ts";
import { oembedFile } from "../../../model/widgets/widget-of.ts";
import { getRegion } from "../../_region.ts";

export async function getStaticPaths() {
  const region = await getRegion();
  return localeCodes(region.site).flatMap((locale) =>
    oembedPaths(region).map((parts) => ({
      params: { path: oembedFile(locale, parts).slice("data/oembed/".length) },
      props: { locale, parts },
    })),
  );
}

/** How another site embeds a page. */
export const GET: APIRoute<{ locale: string; parts: string[] }> = async ({ props }) =>
  Response.json(oembed(await getRegion(), props.locale, props.parts));
