import { z } from "astro/zod";

/** How a text came about: who drafted it, or translated it, and who went over it since. */
export const provenanceSchema = z.strictObject({
  draft: z.enum(["human", "machine"]),
  review: z.enum(["none", "person", "authority"]),
  by: z.string().min(1).optional(),
});
