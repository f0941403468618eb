import { z } from "astro/zod";
import { pageName } from "./journey.ts";
import { id } from "./text.ts";

/** A word or a short phrase, as people type it. */
const word = z.string().trim().min(1).max(60);

/** Words by the name of the thing that they lead to. */
const section = (name: typeof id) => z.record(name, z.array(word).max(60)).default({});

/** `content/keywords/<locale>.yaml`: words that people of a language type when they look for a thing. */
export const keywordsSchema = z.strictObject({
  pages: section(pageName),
  terms: section(id),
  categories: section(id),
  services: section(id),
  journeys: section(id),
  municipalities: section(id),
});

/** A section of the file. */
export type KeywordSection = keyof typeof keywordsSchema.shape;

/** The words that people of one language search with, as its editors wrote them. */
export type Keywords = z.infer<typeof keywordsSchema> & { locale: string; file: string };

/** The folder of these files, one for each language. */
export const keywordFolder = "keywords";
