import { z } from "astro/zod";
import { location, serviceSchema } from "../../schema/service.ts";
import { id } from "../../schema/text.ts";

const { languages, contact, verified, ...fields } = serviceSchema.omit({
  location: true,
  serves: true,
}).shape;

/** Some fields of a service, as in its file; `serves: municipality` means the one that it is in. */
export const partSchema = z.strictObject({
  id: id.optional(),
  ...z.strictObject(fields).partial().shape,
  location: z.union([z.literal("none"), location.partial()]).optional(),
  serves: z.union([z.literal("region"), z.literal("municipality"), z.array(id).min(1)]).optional(),
  languages: languages.unwrap().optional(),
  contact: contact.unwrap().optional(),
  verified: verified.partial().optional(),
});

/** Some fields of a service. */
export type Part = z.infer<typeof partSchema>;

/** Both parts as one: groups of fields are joined, any other value of the second takes the place of the first's. */
export function merge(first: Part, second: Part): Part {
  return merged(first, second) as Part;
}

function merged(first: unknown, second: unknown): unknown {
  if (!isGroup(first) || !isGroup(second)) return second;
  const joined = Object.entries(second).map(([key, value]) => [key, merged(first[key], value)]);
  return { ...first, ...(Object.fromEntries(joined) as object) };
}

/** Whether a value is a group of fields. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
