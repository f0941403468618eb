import { z } from "astro/zod";
import { components } from "./components.ts";
import { hint } from "./message.ts";
import { pageSchema, type Written } from "./page.ts";
import { date } from "./text.ts";

const text = z.string().trim().min(1);
const { src, alt } = components.Figure.attributes.shape;
const { title, description, order, sources, reviewed, reviewBy, provenance, translation } =
  pageSchema.shape;
const aFilm = hint("a film in content/media, such as anna.mp4 or anna.webm");
const aSound = hint("a sound recording in content/media, such as anna.mp3 or anna.m4a");
const captionsFile = hint("a file with captions in content/media, such as anna-en.vtt");

/** The words of a heading of the text, below which stands all that is said. */
const transcript = text;

/** Front matter of `content/stories/<locale>/<id>.mdx`: the region's own story, or that of a person. */
export const storySchema = z.strictObject({
  title,
  description,
  kind: z.enum(["region", "person"]),
  order,
  person: z
    .strictObject({
      name: text,
      from: text.optional(),
      since: z.number().int().min(1900).max(2100).optional(),
      role: text.optional(),
    })
    .optional(),
  consent: z.strictObject({ given: z.boolean(), date }).optional(),
  picture: z.strictObject({ src, alt, credit: text, licence: text }).optional(),
  video: z
    .strictObject({
      src: z.string(aFilm).regex(/^[a-z0-9][a-z0-9/-]*\.(mp4|webm)$/, aFilm),
      captions: z.string(captionsFile).regex(/^[a-z0-9][a-z0-9/-]*\.vtt$/, captionsFile),
      transcript,
    })
    .optional(),
  audio: z
    .strictObject({
      src: z.string(aSound).regex(/^[a-z0-9][a-z0-9/-]*\.(mp3|m4a)$/, aSound),
      transcript,
    })
    .optional(),
  sources: z.array(sources.element).default([]),
  reviewed,
  reviewBy,
  provenance,
  translation,
});

/** Front matter of a story. */
export type StoryFrontMatter = z.infer<typeof storySchema>;

/** A story as its editors wrote it; the topic in its address is the folder of stories. */
export type Story = StoryFrontMatter & Written;

/** The folder of stories, and the first part of their addresses. */
export const storyFolder = "stories";
