import { localeCodes, type Region } from "../../model/region.ts";
import { getRegion } from "../_region.ts";

/** One path for each language and item; who names no language gets the official one, at `default`. */
export async function widgetPaths<Item extends Record<string, string>>(
  items: (region: Region) => Item[],
) {
  const region = await getRegion();
  const { site } = region;
  const languages = [
    ["default", site.officialLocale],
    ...localeCodes(site).map((code) => [code, code]),
  ];
  return languages.flatMap(([locale = "", language = ""]) =>
    items(region).map((item) => ({ params: { ...item, locale }, props: { language } })),
  );
}
