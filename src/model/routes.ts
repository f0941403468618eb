import { localeCodes, type Region } from "./region.ts";

/** Pages that every region has in every language. */
export const fixedParts = [
  "map",
  "services",
  "municipalities",
  "search",
  "glossary",
  "sources",
  "accessibility",
  "privacy",
];

/** Parts of addresses after the language that the site keeps for itself; no topic may be called so. */
export const reservedParts = [...fixedParts, "journeys", "plan", "stories", "partners"];

/** Every page that a build must write, as paths inside the output folder: `en/housing/`, `404.html`. */
export function expectedRoutes(region: Region): string[] {
  const { officialLocale } = region.site;
  const pages = region.content.pages.filter((page) => page.locale === officialLocale);
  const each = [
    "",
    ...fixedParts.map((part) => `${part}/`),
    ...[...region.topics.keys()].map((topic) => `${topic}/`),
    ...pages.map(({ topic, slug }) => `${topic}/${slug}/`),
    ...[...region.services.keys()].map((id) => `services/${id}/`),
    ...[...region.municipalities.keys()].map((id) => `municipalities/${id}/`),
  ];
  return [
    "",
    "404.html",
    ...localeCodes(region.site).flatMap((locale) => each.map((path) => `${locale}/${path}`)),
  ];
}
