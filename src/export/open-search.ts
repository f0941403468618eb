import { absolute, address } from "../model/paths.ts";
import { uiFor, type Region } from "../model/region.ts";
import { plain } from "../model/text.ts";
import { escapeMarkup } from "./markup.ts";

const longestShortName = 16;

/**
 * Tells browsers how to search the site in a language from their address bar, as OpenSearch 1.1
 * (https://github.com/dewitt/opensearch); a short name has at most 16 letters there.
 */
export function openSearch(region: Region, locale: string): string {
  const ui = uiFor(region, locale);
  const name = plain(region, region.site.name, locale);
  const short = [`Rotonde ${name}`, name, "Rotonde"].find(
    (text) => text.length <= longestShortName,
  );
  const search = absolute(region, address(region, locale, "search"));
  const template = `${search}?q={searchTerms}`;
  return `${[
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">`,
    `<ShortName>${escapeMarkup(short ?? "Rotonde")}</ShortName>`,
    `<LongName>${escapeMarkup(ui("embed.search.title", { region: name }))}</LongName>`,
    `<Description>${escapeMarkup(ui("search.description"))}</Description>`,
    `<Language>${escapeMarkup(locale)}</Language>`,
    `<InputEncoding>UTF-8</InputEncoding>`,
    `<Url type="text/html" method="get" template="${escapeMarkup(template)}"/>`,
    `</OpenSearchDescription>`,
  ].join("\n")}\n`;
}
