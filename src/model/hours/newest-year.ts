import type { Content } from "../../schema/content.ts";

/** The year of the newest date in a region's content. */
export function newestYear(content: Content): number {
  return content.newestYear ?? yearOf(content);
}

function yearOf({ site, pages, municipalities, services }: Content): number {
  const dates = [
    site.accessibility.assessed,
    ...pages.map(({ reviewed }) => reviewed),
    ...municipalities.map(({ reviewed }) => reviewed),
    ...services.map(({ verified }) => verified.date ?? ""),
  ];
  return Math.max(...dates.map((date) => Number(date.slice(0, 4))));
}
