import type { Page } from "../schema/page.ts";
import type { Site } from "../schema/site.ts";
import { storyFolder } from "../schema/story.ts";
import { storyIds } from "./stories/story-ids.ts";
import { besideOfficial } from "./paths.ts";
import { localeCodes, type Region } from "./region.ts";

/** Pages that every region has in every language. */
export const fixedParts = [
  "map",
  "services",
  "municipalities",
  "plan",
  "search",
  "glossary",
  "sources",
  "accessibility",
  "privacy",
  "partners",
  "partners/embed",
];

/** Where pages are kept for reading without internet, and what is shown then for a page that was not; none where the region does without. */
export function offlineParts({ offline = true }: Pick<Site, "offline">): string[] {
  return offline ? ["offline", "offline/notice"] : [];
}

/** Parts of addresses after the language that the site keeps for itself; no topic may be called so. */
export const reservedParts = [...fixedParts, "journeys", storyFolder, "offline"];

/** Pages about all municipalities, which lie where those of each one are; none may be called so. */
export const municipalityParts = ["compare"];

/** Parts of a widget's address where the id of a municipality stands too: its list, and the other widgets. */
export const widgetParts = ["services", "pages", "journeys", "search"];

/** Every page that a build must write, as paths inside the output folder: `en/housing/`, `404.html`. */
export function expectedRoutes(region: Region): string[] {
  const { officialLocale } = region.site;
  const pages = region.content.pages.filter((page) => page.locale === officialLocale);
  const beside = translations(region).map(
    ({ locale, topic, slug }) => `${locale}/${topic}/${slug}/${besideOfficial(region)}/`,
  );
  const each = [
    "",
    ...[...fixedParts, ...offlineParts(region.site)].map((part) => `${part}/`),
    ...[...region.topics.keys()].map((topic) => `${topic}/`),
    ...pages.flatMap(({ topic, slug }) => [`${topic}/${slug}/`, `${topic}/${slug}/card/`]),
    ...[...region.services.keys()].map((id) => `services/${id}/`),
    ...[...municipalityParts, ...region.municipalities.keys()].map((id) => `municipalities/${id}/`),
    ...journeyParts([...region.journeys.keys()]).map((path) => `${path}/`),
    ...[...region.journeys.keys()].map((id) => `journeys/${id}/cards/`),
    ...storyParts(storyIds(region.content)).map((path) => `${path}/`),
  ];
  return [
    "",
    "404.html",
    "status/",
    ...localeCodes(region.site).flatMap((locale) => each.map((path) => `${locale}/${path}`)),
    ...beside,
    ...widgetRoutes(region),
  ];
}

/** The widgets for other sites, in each language and for who names none. */
function widgetRoutes(region: Region): string[] {
  const { officialLocale } = region.site;
  const pages = region.content.pages.filter((page) => page.locale === officialLocale);
  const each = [
    "all",
    ...region.municipalities.keys(),
    ...[...region.services.keys()].map((id) => `services/${id}`),
    ...pages.map(({ topic, slug }) => `pages/${topic}/${slug}`),
    ...[...region.journeys.keys()].map((id) => `journeys/${id}`),
    "search",
  ];
  return ["default", ...localeCodes(region.site)].flatMap((locale) =>
    each.map((path) => `embed/v1/${locale}/${path}/`),
  );
}

/** The addresses after the language of journeys with these ids, without slashes at the ends; a region without journeys has none. */
export function journeyParts(ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : ["journeys", ...ids.map((id) => `journeys/${id}`)];
}

/** The same of stories; a region without stories has none. */
export function storyParts(ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [storyFolder, ...ids.map((id) => `${storyFolder}/${id}`)];
}

/** The pages that translate one in the official language. */
export function translations({ site, pages }: Region): Page[] {
  return [...pages.values()].filter(
    ({ locale, topic, slug }) =>
      locale !== site.officialLocale && pages.has(`${site.officialLocale}/${topic}/${slug}`),
  );
}
