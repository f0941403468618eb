import { exits, type Exit } from "../frame.ts";
import { address } from "../paths.ts";
import { uiFor, type Region } from "../region.ts";
import { shortSearch, type ShortSearch } from "../search-words.ts";
import { plain } from "../text.ts";
import { makeWidgetFrame, type WidgetFrame } from "./widget-frame.ts";

/** The field that searches the site, as another site shows it. */
export interface SearchWidget {
  frame: WidgetFrame;
  /** Where the field sends what is typed. */
  search: string;
  exits: Exit[];
  /** The first results, below the field. */
  short: ShortSearch;
}

/** Makes the search field for other sites in one language. */
export function searchWidget(region: Region, locale: string): SearchWidget {
  const ui = uiFor(region, locale);
  const name = plain(region, region.site.name, locale);
  return {
    frame: makeWidgetFrame(region, locale, {
      path: ["search"],
      title: ui("embed.search.title", { region: name }),
      full: {
        label: ui("header.home", { region: name }),
        href: address(region, locale),
      },
    }),
    search: address(region, locale, "search"),
    exits: exits(region, locale),
    short: shortSearch(region, locale),
  };
}
