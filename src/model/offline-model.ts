import { languageName } from "../i18n/format.ts";
import { makeFrame, type Frame, type Link } from "./frame.ts";
import { municipalityRows } from "./municipality-rows.ts";
import { address } from "./paths.ts";
import { offlineParts } from "./routes.ts";
import { localeCodes, scriptStrings, uiFor, type Region } from "./region.ts";

/** The page on which visitors choose what their device keeps. */
export interface OfflinePage {
  frame: Frame;
  /** Where the site stands, with its slashes. */
  base: string;
  /** The name of the page's language in itself. */
  language: string;
  /** What can be kept, with its name as a group of the list and where reading it begins. */
  choices: (Link & { group: string; text: string })[];
  /** The same of each municipality. */
  towns: (Link & { group: string })[];
  strings: Record<string, string>;
}

/** The page that takes the place of one that is not kept. */
export interface NoticePage {
  frame: Frame;
  base: string;
  /** The pages that may be kept; the script takes away those that are not. */
  links: Link[];
}

const stringKeys = [
  ...["room", "load", "none", "progress", "stopped", "done", "since", "unfinished"],
  ...["newer", "newer.load", "newest", "remove", "removed", "removed.all", "now", "failed", "full"],
  ...["unsupported", "busy"],
].map((key) => `offline.${key}`);

/** The languages in which there is something to keep. */
export function offlineLocales({ site }: Region): string[] {
  return offlineParts(site).length > 0 ? localeCodes(site) : [];
}

/** Makes the page of choices in one language. */
export function offlinePage(region: Region, locale: string): OfflinePage {
  const ui = uiFor(region, locale);
  const language = languageName(locale, locale);
  const starts = { guide: [], search: ["search"], services: ["map"] };
  return {
    frame: makeFrame(region, locale, {
      path: ["offline"],
      title: ui("offline.title"),
      description: ui("offline.description"),
    }),
    base: region.base,
    language,
    choices: Object.entries(starts).map(([group, path]) => ({
      group,
      label: ui(`offline.${group}`, { language }),
      text: ui(`offline.${group}.text`),
      href: address(region, locale, ...path),
    })),
    towns: municipalityRows(region, locale).map(({ id, label, href }) => ({
      group: `town:${id}`,
      label,
      href,
    })),
    strings: scriptStrings(region, locale, stringKeys),
  };
}

/** Makes, in one language, the page that takes the place of one that is not kept. */
export function noticePage(region: Region, locale: string): NoticePage {
  const ui = uiFor(region, locale);
  const frame = makeFrame(region, locale, {
    path: ["offline", "notice"],
    title: ui("offline.notice.title"),
    description: ui("offline.notice.text"),
    indexed: false,
  });
  const parts = [
    ...(region.journeys.size > 0 ? ["journeys"] : []),
    ...["plan", "glossary", "search", "map", "services", "offline"],
  ];
  return {
    frame,
    base: region.base,
    links: [
      { label: ui("offline.guide", { language: languageName(locale, locale) }), href: frame.home },
      ...frame.exits.map(({ label, href }) => ({ label, href })),
      ...parts.map((part) => ({
        label: ui(`${part}.title`),
        href: address(region, locale, part),
      })),
    ],
  };
}
