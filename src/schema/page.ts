import { z } from "astro/zod";
import { hint } from "./message.ts";
import { provenanceSchema } from "./provenance.ts";
import type { Segment } from "./segment.ts";
import { date, id, localeCode, webAddress } from "./text.ts";

const hash = z
  .string()
  .regex(/^[0-9a-f]{8,64}$/, hint("a hash that `rotonde translate accept` wrote"));

/** Front matter of `content/pages/<locale>/<topic>/<page>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().trim().min(1),
  description: z.string().trim().min(1).max(160, hint("at most 160 characters")),
  order: z.number(),
  phases: z.array(id).default([]),
  situations: z.array(id).default([]),
  municipalities: z.array(id).default([]),
  authority: z.string().trim().min(1),
  services: z
    .strictObject({ categories: z.array(id).default([]), ids: z.array(id).default([]) })
    .default({ categories: [], ids: [] }),
  sources: z.array(z.strictObject({ title: z.string().trim().min(1), url: webAddress })).min(1),
  reviewed: date,
  reviewBy: date.optional(),
  changes: z.array(z.strictObject({ date, text: z.string().trim().min(1) })).default([]),
  provenance: provenanceSchema,
  translation: z
    .strictObject({ of: localeCode, hash, blocks: z.record(z.string(), hash), date })
    .optional(),
});

/** Front matter of a page. */
export type PageFrontMatter = z.infer<typeof pageSchema>;

/** A place in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** What a body holds, in order, for contents lists, checks and parity. */
export interface Outline {
  headings: (Position & { depth: number; text: string; anchor: string })[];
  links: (Position & { href: string; text: string })[];
  components: (Position & { name: string; attributes: Record<string, string> })[];
}

/** A part of a page's texts that is translated, compared and accepted as one. */
export interface Version {
  /** `title`, `description`, `authority`, `sources`, or the place of a block in the body: `1`, `2`… */
  id: string;
  /** Of what readers read in it; where links lead, ids and dates do not count. */
  hash: string;
}

/** A block of a body: a heading, a paragraph, a list or a component with all that is in it. */
export interface Block extends Version {
  /** The HTML element, or the component. */
  kind: string;
  /** Whether it holds any text of its editors. */
  hasText: boolean;
  segments: Segment[];
}

/** What reading a file adds to its front matter: its place, and its body, checked and turned into segments. */
export interface Written {
  locale: string;
  /** The first part of its address after the language. */
  topic: string;
  slug: string;
  file: string;
  body: Block[];
  outline: Outline;
  /** The versions of all its texts, and a hash of them together, so that translations know what they translate. */
  blocks: Version[];
  hash: string;
}

/** A page as its editors wrote it. */
export type Page = PageFrontMatter & Written;

/** A text with a body that editors write: a page, or a story. */
export type Writing = Written &
  Pick<
    PageFrontMatter,
    | "title"
    | "description"
    | "order"
    | "sources"
    | "reviewed"
    | "reviewBy"
    | "provenance"
    | "translation"
  >;
