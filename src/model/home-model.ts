import { feedLink, type FeedLink } from "./feed-model.ts";
import { makeFrame, type Frame, type Link } from "./frame.ts";
import { journeyLinks, type JourneyLink } from "./journeys/journey-list.ts";
import { mapCredit } from "./map-credit.ts";
import { address } from "./paths.ts";
import { pagesOf, phaseLabel } from "./page-model.ts";
import { uiFor, type Region } from "./region.ts";
import { roads, type Roads } from "./ring.ts";
import { shortSearch, type ShortSearch } from "./search-words.ts";
import { storyLinks, type StoryLink } from "./stories/story-list.ts";
import { plain } from "./text.ts";

/** Pages for one phase of a move. */
export interface PhasePages {
  id: string;
  label: string;
  pages: (Link & { description: string; lang: string | undefined })[];
}

/** A way in: who you are, your lists of steps, and the pages that matter to you, by phase. */
export interface Entry {
  id: string;
  label: string;
  description: string;
  journeys: JourneyLink[];
  phases: PhasePages[];
}

/** The home page: the rotonde itself. */
export interface HomeModel {
  frame: Frame;
  roads: Roads;
  /** The first results of the search, while typing. */
  short: ShortSearch;
  entries: Entry[];
  journeys: JourneyLink[];
  /** The region's own stories, then those of people. */
  stories: StoryLink[];
  /** What everybody does, by phase. */
  first: PhasePages[];
  credit: string;
  /** Where to follow what changes. */
  feed: FeedLink;
  serviceCount: number;
  municipalityCount: number;
}

const mostFirstPages = 3;
const mostStories = 4;

/** Makes the home page in one language. */
export function homeModel(region: Region, locale: string): HomeModel {
  const ui = uiFor(region, locale);
  const { situations } = region.taxonomy;
  const name = plain(region, region.site.name, locale);
  const journeys = journeyLinks(region, locale);
  return {
    frame: makeFrame(region, locale, {
      path: [],
      title: ui("home.title", { region: name }),
      description: plain(region, region.site.tagline, locale),
    }),
    roads: roads(region.topics.size, situations.length),
    short: shortSearch(region, locale),
    entries: situations.map((situation) => ({
      id: situation.id,
      label: plain(region, situation.label, locale),
      description: plain(region, situation.description, locale),
      journeys: journeys.filter(({ situations }) =>
        situations.some(({ id }) => id === situation.id),
      ),
      phases: byPhase(region, locale, situation.id),
    })),
    journeys,
    stories: storyLinks(region, locale).slice(0, mostStories),
    first: byPhase(region, locale).map((phase) => ({
      ...phase,
      pages: phase.pages.slice(0, mostFirstPages),
    })),
    credit: mapCredit(region, locale),
    feed: feedLink(region, locale),
    serviceCount: region.services.size,
    municipalityCount: region.municipalities.size,
  };
}

/** Pages by the first phase they belong to; with a situation, those for it and those for everybody. */
function byPhase(region: Region, locale: string, situation?: string): PhasePages[] {
  const pages = [...region.topics.keys()]
    .flatMap((topic) => pagesOf(region, locale, topic))
    .filter(({ situations }) =>
      situation === undefined
        ? situations.length === 0
        : situations.length === 0 || situations.includes(situation),
    );
  return region.taxonomy.phases.flatMap(({ id }) => {
    const own = pages.filter((page) => page.phases[0] === id);
    const links = own.map((page) => ({
      label: page.title,
      description: page.description,
      href: address(region, locale, page.topic, page.slug),
      lang: page.locale === locale ? undefined : page.locale,
    }));
    return links.length === 0
      ? []
      : [{ id, label: phaseLabel(region, id, locale)[0] ?? id, pages: links }];
  });
}
