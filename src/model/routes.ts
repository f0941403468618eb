import type { Page } from "../schema/page.ts";
import { besideOfficial } from "./paths.ts";
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
  "partners",
];

/** Parts of addresses after the language that the site keeps for itself; no topic may be called so. */
export const reservedParts = [...fixedParts, "journeys", "plan", "stories"];

/** Every page that a build must write, as paths inside the output folder: `en/housing/`, `404.html`. */
export function expectedRoutes(region: Region): string[] {
  const { officialLocale } = region.site;
  const pages = region.content.pages.filter((page) => page.locale === officialLocale);
  const beside = translations(region).map(
    ({ locale, topic, slug }) => `${locale}/${topic}/${slug}/${besideOfficial(region)}/`,
  );
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
    "status/",
    ...localeCodes(region.site).flatMap((locale) => each.map((path) => `${locale}/${path}`)),
    ...beside,
  ];
}

/** The pages that translate one in the official language. */
export function translations({ site, pages }: Region): Page[] {
  return [...pages.values()].filter(
    ({ locale, topic, slug }) =>
      locale !== site.officialLocale && pages.has(`${site.officialLocale}/${topic}/${slug}`),
  );
}
