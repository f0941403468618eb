import { defineCollection } from "astro:content";
import { regionLoader } from "./load/astro.ts";

/** One collection with one entry: a region's content is validated and read as a whole. */
export const collections = { region: defineCollection({ loader: regionLoader() }) };
