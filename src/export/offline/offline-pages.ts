import { servicesIn } from "../../model/municipality-rows.ts";
import type { Region } from "../../model/region.ts";
import { journeyParts, offlineParts } from "../../model/routes.ts";

/** The pages of each group that can be kept in a language, as addresses in the site: `en/housing/`. */
export function offlinePages(region: Region, locale: string): Map<string, string[]> {
  const { site, content } = region;
  const written = content.pages.filter((page) => page.locale === site.officialLocale);
  const services = (ids: Iterable<string>) => [...ids].map((id) => `services/${id}`);
  const groups: [string, string[]][] = [
    [
      "guide",
      [
        "",
        ...region.topics.keys(),
        ...written.map(({ topic, slug }) => `${topic}/${slug}`),
        ...journeyParts([...region.journeys.keys()]),
        "glossary",
        "plan",
      ],
    ],
    ["search", ["search"]],
    ["services", ["map", "services", ...services(region.services.keys())]],
    ...[...region.municipalities.keys()].map((id): [string, string[]] => [
      `town:${id}`,
      [`municipalities/${id}`, ...services(servicesIn(region, id).map((service) => service.id))],
    ]),
  ];
  const address = (part: string) => (part === "" ? `${locale}/` : `${locale}/${part}/`);
  // Each can be kept by itself: then, too, something tells what is there.
  return new Map(
    groups.map(([name, parts]) => [name, [...parts, ...offlineParts(site)].map(address)]),
  );
}
