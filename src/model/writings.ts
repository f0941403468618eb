import type { Content } from "../schema/content.ts";
import type { Writing } from "../schema/page.ts";
import { storyFolder } from "../schema/story.ts";

/** All texts with a body: the pages, then the stories. */
export function writingsOf({ pages, stories }: Pick<Content, "pages" | "stories">): Writing[] {
  return [...pages, ...stories];
}

/** The file of a page or story in a language. */
export function writingFile({ topic, slug }: Pick<Writing, "topic" | "slug">, locale: string) {
  return topic === storyFolder
    ? `${storyFolder}/${locale}/${slug}.mdx`
    : `pages/${locale}/${topic}/${slug}.mdx`;
}
