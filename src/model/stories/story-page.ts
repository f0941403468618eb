import { formatDate } from "../../i18n/format.ts";
import type { Page } from "../../schema/page.ts";
import { storyFolder, type Story } from "../../schema/story.ts";
import { blockModel } from "../blocks.ts";
import { changedBlocks } from "../changed-blocks.ts";
import { makeFrame, type Frame, type Link } from "../frame.ts";
import type { TermModel } from "../glossary-model.ts";
import { labelOf, termsOf, type PageModel } from "../page-model.ts";
import { address, fileAddress } from "../paths.ts";
import { provenance, type Provenance } from "../provenance.ts";
import { localeCodes, uiFor, type Region } from "../region.ts";
import { storyIn, storyLinks } from "./story-list.ts";

/** A film or a sound recording, with the way to the text of what is said in it. */
export interface Recording {
  src: string;
  transcript: Link;
  /** Words to read along in a film, and the language they are in. */
  captions: { src: string; lang: string; label: string } | undefined;
}

/** A story as it is shown in one language. */
export interface StoryPage {
  frame: Frame;
  /** The list of all stories. */
  up: Link;
  title: string;
  description: string;
  /** The language that the text is really in, where that is not the page's. */
  lang: string | undefined;
  /** Why the text is in another language. */
  fallback: string | undefined;
  /** Whose story it is, and what they say of themselves. */
  person:
    | { name: string; facts: { label: string; value: string; lang?: string | undefined }[] }
    | undefined;
  picture: { src: string; alt: string; credit: string } | undefined;
  video: Recording | undefined;
  audio: Recording | undefined;
  body: PageModel["body"];
  terms: TermModel[];
  sources: Page["sources"];
  reviewed: string;
  reviewBy: string | undefined;
  provenance: Provenance;
  /** The stories before and after it. */
  previous: Link | undefined;
  next: Link | undefined;
  /** What the editors wrote. */
  source: Story;
}

/** Makes the page at `/<locale>/stories/<id>/`. */
export function storyPage(region: Region, locale: string, id: string): StoryPage {
  const story = storyIn(region, locale, id);
  if (!story) throw new Error(`No story ${id} in any language of ${locale}'s chain.`);
  const ui = uiFor(region, locale);
  const { title, description } = story;
  const lang = story.locale === locale ? undefined : story.locale;
  const up = { label: ui("stories.all"), href: address(region, locale, storyFolder) };
  const changed = changedBlocks(region, story, locale);
  const all = storyLinks(region, locale);
  const place = all.findIndex((other) => other.id === id);
  return {
    frame: makeFrame(region, locale, {
      path: [storyFolder, id],
      title,
      description,
      trail: [{ label: ui("stories.title"), href: up.href }],
      translated: localeCodes(region.site).filter((code) => region.stories.has(`${code}/${id}`)),
    }),
    up,
    title,
    description,
    lang,
    fallback:
      lang &&
      ui("page.fallback", { language: labelOf(region, locale), shown: labelOf(region, lang) }),
    person: personOf(region, story, locale),
    picture: pictureOf(region, story, locale),
    video: recordingOf(region, story, "video", locale),
    audio: recordingOf(region, story, "audio", locale),
    body: story.body.map((block) => ({
      parts: blockModel(region, story, block, locale),
      changed: changed.get(block.id),
    })),
    terms: termsOf(region, story, locale),
    sources: story.sources,
    reviewed: formatDate(story.reviewed, locale),
    reviewBy: story.reviewBy && formatDate(story.reviewBy, locale),
    provenance: provenance(region, story, locale),
    previous: all[place - 1],
    next: all[place + 1],
    source: story,
  };
}

function personOf(region: Region, story: Story, locale: string): StoryPage["person"] {
  const { person, consent } = story;
  if (!person) return undefined;
  const ui = uiFor(region, locale);
  const lang = story.locale === locale ? undefined : story.locale;
  const { name, from, since, role } = person;
  return {
    name,
    facts: [
      ...(from === undefined ? [] : [{ label: ui("story.from"), value: from, lang }]),
      ...(since === undefined ? [] : [{ label: ui("story.since"), value: String(since) }]),
      ...(role === undefined ? [] : [{ label: ui("story.role"), value: role, lang }]),
      ...(consent ? [{ label: ui("story.agreed"), value: formatDate(consent.date, locale) }] : []),
    ],
  };
}

function pictureOf(region: Region, { picture }: Story, locale: string): StoryPage["picture"] {
  if (!picture) return undefined;
  const { src, alt, credit, licence } = picture;
  return {
    src: fileAddress(region, `media/${src}`),
    alt,
    credit: uiFor(region, locale)("story.picture", { credit, licence }),
  };
}

function recordingOf(
  region: Region,
  story: Story,
  kind: "video" | "audio",
  locale: string,
): Recording | undefined {
  const recording = story[kind];
  if (!recording) return undefined;
  const heading = story.outline.headings.find(({ text }) => text === recording.transcript);
  const label = uiFor(region, locale)("story.transcript");
  return {
    src: fileAddress(region, `media/${recording.src}`),
    transcript: { label, href: `#${heading?.anchor ?? ""}` },
    captions:
      "captions" in recording
        ? {
            src: fileAddress(region, `media/${recording.captions}`),
            lang: story.locale,
            label: labelOf(region, story.locale),
          }
        : undefined,
  };
}
