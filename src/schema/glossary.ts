import { z } from "astro/zod";
import { pageName } from "./journey.ts";
import { id, localized } from "./text.ts";

/** `content/glossary.yaml`: official words that stay as they are in every language, explained. */
export const glossarySchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      id,
      term: z.string().min(1),
      plural: z.string().min(1).optional(),
      explanation: localized,
      translation: localized.default({}),
      alsoSaid: z.array(z.string().min(1)).default([]),
      page: pageName.optional(),
    }),
  ),
});

/** An official word with its explanation. */
export type Term = z.infer<typeof glossarySchema>["terms"][number];
