import { exits, makeFrame, type Exit, type Frame } from "./frame.ts";
import { fileAddress } from "./paths.ts";
import { scriptStrings, uiFor, type Region } from "./region.ts";
import { topicModel, type PageLink } from "./topic-model.ts";

/** The search page: what its script needs, and the list of pages for when there is no script. */
export interface SearchPage {
  frame: Frame;
  topics: (Exit & { pages: PageLink[] })[];
  /** Address of the search index's program. */
  bundle: string;
  /** Interface strings for the script; `{…}` are filled in there. */
  strings: Record<string, string>;
}

const stringKeys = ["searching", "none", "found", "failed", "hint"].map(
  (key) => `search.status.${key}`,
);

/** Makes the search page in one language. */
export function searchPage(region: Region, locale: string): SearchPage {
  const ui = uiFor(region, locale);
  return {
    frame: makeFrame(region, locale, {
      path: ["search"],
      title: ui("search.title"),
      description: ui("search.description"),
      indexed: false,
    }),
    topics: exits(region, locale).map((exit) => {
      const topic = region.topics.get(exit.id);
      return { ...exit, pages: topic ? topicModel(region, locale, topic).pages : [] };
    }),
    bundle: fileAddress(region, "pagefind/pagefind.js"),
    strings: scriptStrings(region, locale, stringKeys),
  };
}
