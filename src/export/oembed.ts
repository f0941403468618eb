import { pageIn } from "../model/page-in.ts";
import { absolute, address } from "../model/paths.ts";
import { uiFor, type Region } from "../model/region.ts";
import { plain } from "../model/text.ts";
import { widgetAddress, widgetOf } from "../model/widgets/widget-of.ts";
import type { Localized } from "../schema/text.ts";
import { escapeMarkup } from "./markup.ts";

/** What a site is told that wants to show one of our pages: oEmbed 1.0 (https://oembed.com), sizes in CSS pixels. */
export interface OEmbed {
  version: "1.0";
  type: "rich";
  title: string;
  provider_name: string;
  provider_url: string;
  /** For so many seconds it may be kept. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

/** Before a script fits it to what it holds; a frame scrolls what is higher. */
const width = 600;
const height = 640;

/** Says how to embed the page at a path after the language: a plain frame, for of anything else WordPress keeps nothing. */
export function oembed(region: Region, locale: string, path: readonly string[]): OEmbed {
  const widget = widgetOf(region, path);
  if (!widget) throw new Error(`The page ${path.join("/")} has no widget.`);
  const site = `Rotonde ${plain(region, region.site.name, locale)}`;
  const title = titleOf(region, locale, path);
  const src = absolute(region, widgetAddress(region, locale, ...widget));
  const frame = { title: `${title} · ${site}`, src, width, height, loading: "lazy" };
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: site,
    provider_url: absolute(region, address(region, locale)),
    cache_age: 86_400,
    html: `<iframe${attributes(frame)}></iframe>`,
    width,
    height,
  };
}

/** The paths after the language of all pages that can be embedded. */
export function oembedPaths(region: Region): string[][] {
  const { pages, services, journeys, municipalities, site } = region;
  return [
    ["map"],
    ...[...municipalities.keys()].map((id) => ["municipalities", id]),
    ...[...services.keys()].map((id) => ["services", id]),
    ...[...journeys.keys()].map((id) => ["journeys", id]),
    ...[...pages.values()]
      .filter(({ locale }) => locale === site.officialLocale)
      .map(({ topic, slug }) => [topic, slug]),
  ];
}

function titleOf(region: Region, locale: string, [first = "", id = ""]: readonly string[]): string {
  const ui = uiFor(region, locale);
  switch (first) {
    case "map":
      return ui("embed.list.title-all");
    case "municipalities":
      return ui("embed.list.title", { name: nameOf(region.municipalities.get(id)?.name) });
    case "services":
      return nameOf(region.services.get(id)?.name);
    case "journeys":
      return nameOf(region.journeys.get(id)?.title);
    default:
      return pageIn(region, locale, first, id)?.title ?? "";
  }
  function nameOf(texts: Localized = {}): string {
    return plain(region, texts, locale);
  }
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(`${value}`)}"`)
    .join("");
}
