import { byText } from "../i18n/format.ts";
import { makeFrame, type Frame } from "./frame.ts";
import { layerWorks } from "./map-credit.ts";
import { uiFor, type Region } from "./region.ts";
import { streetsOf } from "./streets.ts";
import { writingsOf } from "./writings.ts";

/** A source with the number of texts or records that stand on it. */
export interface CountedSource {
  title: string;
  url: string | undefined;
  count: number;
}

/** Where texts and data come from, with the attributions that licences ask for. */
export interface SourcesModel {
  frame: Frame;
  texts: CountedSource[];
  data: CountedSource[];
  attributions: { text: string; url: string | undefined }[];
}

/** Makes the page of sources and licences in one language. */
export function sourcesModel(region: Region, locale: string): SourcesModel {
  const ui = uiFor(region, locale);
  const { officialLocale } = region.site;
  const pages = writingsOf(region.content).filter(
    (page) => page.locale === (hasPages(region, locale) ? locale : officialLocale),
  );
  const streets = streetsOf(region);
  return {
    frame: makeFrame(region, locale, {
      path: ["sources"],
      title: ui("sources.title"),
      description: ui("sources.description"),
    }),
    texts: counted(
      pages.flatMap((page) => page.sources),
      locale,
    ),
    data: counted(
      [...region.services.values(), ...region.municipalities.values()].flatMap(
        (record) => record.sources,
      ),
      locale,
    ),
    attributions: [
      ...(region.content.basemap?.attribution ?? []).map(({ text, url }) => ({ text, url })),
      ...layerWorks(region),
      ...(streets ? [{ text: streets.attribution, url: undefined }] : []),
    ],
  };
}

function hasPages(region: Region, locale: string): boolean {
  return region.content.pages.some((page) => page.locale === locale);
}

function counted(
  sources: readonly { title: string; url?: string | undefined }[],
  locale: string,
): CountedSource[] {
  const found = new Map<string, CountedSource>();
  for (const { title, url } of sources) {
    const known = found.get(`${title} ${url ?? ""}`);
    if (known) known.count += 1;
    else found.set(`${title} ${url ?? ""}`, { title, url, count: 1 });
  }
  return [...found.values()].sort(byText(locale, ({ title }) => title));
}
