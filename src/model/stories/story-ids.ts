import type { Content } from "../../schema/content.ts";

/** The ids of the stories that a region has, which are those in its official language. */
export function storyIds({ site, stories }: Pick<Content, "site" | "stories">): string[] {
  return stories.filter(({ locale }) => locale === site.officialLocale).map(({ slug }) => slug);
}
