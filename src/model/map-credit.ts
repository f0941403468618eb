import { layerKinds } from "../schema/basemap-layer.ts";
import { uiFor, type Region } from "./region.ts";

/** What stands under every picture of the drawn map: what it is, and whose points it is drawn from. */
export function mapCredit(region: Region, locale: string): string {
  const works = (region.content.basemap?.attribution ?? []).map(
    ({ text, licence }) => `${text} (${licence})`,
  );
  return [uiFor(region, locale)("map.credit"), ...works].join(" · ");
}

/** What stands under the map that is drawn from real lines close up: all that, and whose lines these are. */
export function closerCredit(region: Region, locale: string): string {
  const works = layerWorks(region).map(({ text }) => text);
  if (works.length === 0) return mapCredit(region, locale);
  const closer = uiFor(region, locale)("map.credit.closer", { works: works.join(", ") });
  return `${mapCredit(region, locale)} · ${closer}`;
}

/** Whose lines the layers of the map are and under which licence, each once. */
export function layerWorks({ content }: Region): { text: string; url: string | undefined }[] {
  const works = new Map<string, string | undefined>();
  const sources = layerKinds.flatMap((kind) => content.layers?.sources[kind] ?? []);
  for (const { text, licence, url } of sources) works.set(`${text} (${licence})`, url);
  return [...works].map(([text, url]) => ({ text, url }));
}
