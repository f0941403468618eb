import type { Writing } from "../../schema/page.ts";
import { storyFolder, type Story } from "../../schema/story.ts";
import { makeFrame, type Frame, type Link } from "../frame.ts";
import { address } from "../paths.ts";
import { localeChain, uiFor, type Region } from "../region.ts";
import { storyIds } from "./story-ids.ts";

/** A story as a list of stories shows it; `lang` where its text is in another language than the page. */
export interface StoryLink extends Link, Pick<Writing, "description"> {
  id: string;
  kind: Story["kind"];
  /** Whose story it is, with where they come from. */
  who: string | undefined;
  lang: string | undefined;
}

/** The page that leads to every story. */
export interface StoriesPage {
  frame: Frame;
  /** The region's own stories, then those of people; a group without any is left out. */
  groups: { id: Story["kind"]; title: string; stories: StoryLink[] }[];
  /** Where somebody who wants to tell their own story writes to. */
  email: string;
}

/** Makes the list of stories in one language. */
export function storiesPage(region: Region, locale: string): StoriesPage {
  const ui = uiFor(region, locale);
  const stories = storyLinks(region, locale);
  const titles = { region: ui("stories.region"), person: ui("stories.people") };
  return {
    frame: makeFrame(region, locale, {
      path: [storyFolder],
      title: ui("stories.title"),
      description: ui("stories.description"),
    }),
    groups: (["region", "person"] as const)
      .map((id) => ({
        id,
        title: titles[id],
        stories: stories.filter(({ kind }) => kind === id),
      }))
      .filter(({ stories }) => stories.length > 0),
    email: region.site.publisher.email,
  };
}

/** Every story in one language: the region's own first, each kind in its order. */
export function storyLinks(region: Region, locale: string): StoryLink[] {
  const place = ({ kind, order }: Story): [number, number] => [kind === "region" ? 0 : 1, order];
  return storyIds(region.content)
    .flatMap((id) => storyIn(region, locale, id) ?? [])
    .sort((a, b) => {
      const [[kindA, orderA], [kindB, orderB]] = [place(a), place(b)];
      return kindA - kindB || orderA - orderB || a.slug.localeCompare(b.slug);
    })
    .map(({ slug, title, description, kind, person, locale: own }) => ({
      id: slug,
      label: title,
      description,
      kind,
      who: person && [person.name, person.from].filter(Boolean).join(" · "),
      href: address(region, locale, storyFolder, slug),
      lang: own === locale ? undefined : own,
    }));
}

/** The story for a language: its own, or the nearest along the language's chain. */
export function storyIn(region: Region, locale: string, id: string): Story | undefined {
  return localeChain(region.site, locale)
    .map((code) => region.stories.get(`${code}/${id}`))
    .find((story) => story !== undefined);
}
