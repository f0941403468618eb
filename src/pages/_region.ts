import { loadContent } from "../load/given-content.ts";
import { buildBasemap, type BasemapModel } from "../model/basemap/build-basemap.ts";
import type { LatLon } from "../model/basemap/projection.ts";
import { offlineLocales } from "../model/offline-model.ts";
import { localeCodes, makeRegion, type Region } from "../model/region.ts";

let region: Region | undefined;

/** The region that a site is made of; made anew when the content is, or the day, while editing live. */
export function getRegion(): Promise<Region> {
  const content = loadContent();
  const isOver = import.meta.env.DEV && region?.today !== new Date().toISOString().slice(0, 10);
  if (region?.content !== content || isOver) region = makeRegion(content);
  return Promise.resolve(region);
}

/** One path for each language. */
export async function localePaths(): Promise<{ params: { locale: string } }[]> {
  const { site } = await getRegion();
  return localeCodes(site).map((locale) => ({ params: { locale } }));
}

/** One path for each language in which pages can be kept. */
export async function offlinePaths(): Promise<{ params: { locale: string } }[]> {
  return offlineLocales(await getRegion()).map((locale) => ({ params: { locale } }));
}

/** One path for each language and topic. */
export async function topicPaths() {
  const { site, topics } = await getRegion();
  return localeCodes(site).flatMap((locale) =>
    [...topics.values()].map((topic) => ({
      params: { locale, topic: topic.id },
      props: { topic },
    })),
  );
}

/** One path for each language and page of the official language. */
export async function pagePaths() {
  const { site, content } = await getRegion();
  const pages = content.pages.filter((page) => page.locale === site.officialLocale);
  return localeCodes(site).flatMap((locale) =>
    pages.map(({ topic, slug }) => ({ params: { locale, topic, page: slug } })),
  );
}

/** One path for each language and id. */
export async function itemPaths(ids: (region: Region) => Iterable<string>) {
  const found = await getRegion();
  return localeCodes(found.site).flatMap((locale) =>
    [...ids(found)].map((id) => ({ params: { locale, id } })),
  );
}

let basemap: { of: Region; model: BasemapModel } | undefined;

/** The drawn ground of the region's map, made once. */
export async function getBasemap(): Promise<BasemapModel> {
  const of = await getRegion();
  if (basemap?.of !== of) basemap = { of, model: basemapOf(of) };
  return basemap.model;
}

function basemapOf({ site, content, services }: Region): BasemapModel {
  return buildBasemap({
    municipalities: content.municipalities.map(({ id, name, centre, population }) => ({
      id,
      name: name[site.officialLocale] ?? id,
      names: name,
      ...centre,
      ...(population && { population: population.value }),
    })),
    services: [...services.values()]
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ location }): LatLon[] =>
        location === "none" ? [] : [[location.lat, location.lon]],
      ),
    ...(content.basemap && { basemap: content.basemap }),
    bounds: site.area.bounds,
  });
}
