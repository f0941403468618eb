import { z } from "astro/zod";
import { id, localized } from "./text.ts";

/** The icons that a topic or a category can wear; `components/Icon.astro` draws them. */
export const iconNames = [
  "identity-card",
  "house",
  "briefcase",
  "book",
  "bicycle",
  "pin",
  "phone",
  "speech",
  "info",
  "map",
] as const;

const icon = z.enum(iconNames);

/** `content/taxonomy.yaml`: the exits of the rotonde and the words to sort content by. */
export const taxonomySchema = z.strictObject({
  topics: z
    .array(z.strictObject({ id, label: localized, description: localized, icon }))
    .min(3)
    .max(8),
  categories: z.array(z.strictObject({ id, topic: id, label: localized, icon })).min(1),
  situations: z.array(z.strictObject({ id, label: localized, description: localized })),
  phases: z.array(z.strictObject({ id, label: localized })),
});

/** The exits of the rotonde and the words to sort content by. */
export type Taxonomy = z.infer<typeof taxonomySchema>;

/** A kind of service, such as town halls. */
export type Category = Taxonomy["categories"][number];
