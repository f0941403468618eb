import type { z } from "astro/zod";
import { basemapSchema } from "../../src/schema/basemap.ts";
import { glossarySchema } from "../../src/schema/glossary.ts";
import { journeySchema } from "../../src/schema/journey.ts";
import { keywordsSchema } from "../../src/schema/keywords.ts";
import { municipalitySchema } from "../../src/schema/municipality.ts";
import { pageSchema } from "../../src/schema/page.ts";
import { serviceSchema } from "../../src/schema/service.ts";
import { siteSchema } from "../../src/schema/site.ts";
import { storySchema } from "../../src/schema/story.ts";
import { taxonomySchema } from "../../src/schema/taxonomy.ts";

/** The schema of each kind of file in a content folder. */
export const schemas: [name: string, schema: z.ZodType][] = [
  ["a page", pageSchema],
  ["a service", serviceSchema],
  ["a municipality", municipalitySchema],
  ["the site", siteSchema],
  ["the taxonomy", taxonomySchema],
  ["the glossary", glossarySchema],
  ["a journey", journeySchema],
  ["a story", storySchema],
  ["words to search with", keywordsSchema],
  ["the basemap", basemapSchema],
];
