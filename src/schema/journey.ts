import { z } from "astro/zod";
import { hint } from "./message.ts";
import { id, localized, source } from "./text.ts";

/** From when a term counts. */
export const deadlineStarts = ["arrival", "address", "contract"] as const;

/** A page by its topic and name, as content names it. */
export const pageName = z
  .string()
  .regex(
    /^[a-z0-9-]+\/[a-z0-9-]+$/,
    hint("a page as topic/page, such as life/health-insurance-fund"),
  );

const step = z.strictObject({
  id,
  phase: id,
  title: localized,
  text: localized,
  /** Steps that have to be done before this one. */
  after: z.array(id).default([]),
  page: pageName.optional(),
  service: id.optional(),
  deadline: z
    .strictObject({ days: z.number().int().positive(), from: z.enum(deadlineStarts) })
    .optional(),
  documents: z.array(localized).optional(),
  sources: z.array(source).min(1),
});

/** `content/journeys/<id>.yaml`: a checklist for a situation, its steps in order. */
export const journeySchema = z.strictObject({
  title: localized,
  summary: localized,
  situations: z.array(id).default([]),
  steps: z.array(step).min(1),
});

/** A journey as its editors wrote it. */
export type Journey = z.infer<typeof journeySchema> & { id: string; file: string };
