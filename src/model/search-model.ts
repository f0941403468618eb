import { exits, makeFrame, type Exit, type Frame } from "./frame.ts";
import { scheduleOf } from "./hours/schedule-of.ts";
import { openKeys } from "./map-strings.ts";
import { municipalityRows } from "./municipality-rows.ts";
import { address, fileAddress } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";
import { searchIndex, searchWords, shortKeys, type SearchWords } from "./search-words.ts";
import { topicModel, type PageLink } from "./topic-model.ts";

/** The search page: what its script needs, and the list of pages for when there is no script. */
export interface SearchPage {
  frame: Frame;
  topics: (Exit & { pages: PageLink[] })[];
  /** The municipalities, for limiting the search. */
  towns: { id: string; label: string }[];
  /** The list of all services. */
  services: string;
  /** Where to tell what was not found: `mailto:` and an address, or a page that gets it as `q`. */
  tell: string;
  /** Address of the search index's beginning. */
  index: string;
  /** Address of the program that searches full texts. */
  bundle: string;
  /** Address of the opening hours; undefined where none are known. */
  hoursHref: string | undefined;
  words: SearchWords;
}

const groups = ["page", "journey", "service", "category", "town", "term", "story", "site"];
const stringKeys = [
  ...shortKeys,
  ...["searching", "none", "failed"].map((key) => `search.status.${key}`),
  ...["best", "more-of", "reason", "reason.language", "corrected", "unknown"].map(
    (key) => `search.${key}`,
  ),
  ...groups.map((group) => `search.group.${group}`),
];

/** Makes the search page in one language. */
export function searchPage(region: Region, locale: string): SearchPage {
  const ui = uiFor(region, locale);
  const timed = [...region.services.values()].some((service) => scheduleOf(region, service));
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
    towns: municipalityRows(region, locale).map(({ id, label }) => ({ id, label })),
    services: address(region, locale, "services"),
    tell: tellAddress(region),
    index: searchIndex(region, locale),
    bundle: fileAddress(region, "pagefind/pagefind.js"),
    hoursHref: timed ? fileAddress(region, "data/hours.json") : undefined,
    words: searchWords(region, locale, timed ? [...stringKeys, ...openKeys] : stringKeys),
  };
}

function tellAddress({ site }: Region): string {
  const { email = site.publisher.email, url } = site.feedback ?? {};
  return url ?? `mailto:${email}`;
}
