import { z } from "astro/zod";
import { hint } from "./message.ts";
import { date, email, id, localeCode, localized, source, webAddress } from "./text.ts";

/** Who runs a service. */
export const serviceKinds = ["government", "private", "community"] as const;

/** A place with a point; `approximate` means: the town, not the door. */
export const location = z.strictObject({
  street: z.string().min(1).optional(),
  postcode: z.string().min(1).optional(),
  locality: z.string().min(1),
  lat: z.number(),
  lon: z.number(),
  precision: z.enum(["exact", "approximate"]),
});

/** `content/services/<id>.yaml`: place and hours once, texts per language. */
export const serviceSchema = z.strictObject({
  name: localized,
  summary: localized,
  kind: z.enum(serviceKinds),
  categories: z.array(id).min(1),
  topics: z.array(id).min(1),
  situations: z.array(id).optional(),
  location: z.union([z.literal("none"), location]),
  municipality: id.optional(),
  serves: z.union([z.literal("region"), z.array(id).min(1)]),
  languages: z
    .array(z.strictObject({ code: localeCode, level: z.enum(["desk", "on-request", "documents"]) }))
    .default([]),
  hours: z
    .string()
    .min(1)
    .max(255, hint("at most 255 characters; what does not fit goes into hoursNote"))
    .optional(),
  hoursNote: localized.optional(),
  appointment: z.strictObject({ url: webAddress, required: z.boolean() }).optional(),
  contact: z
    .strictObject({
      website: webAddress.optional(),
      phone: z
        .string()
        .regex(/^\+\d[\d ]{5,18}$/, hint("an international number such as +32 9 123 45 67"))
        .optional(),
      email: email.optional(),
    })
    .default({}),
  bring: z.array(localized).optional(),
  cost: z.strictObject({ text: localized }).optional(),
  authority: z.string().optional(),
  sources: z.array(source).min(1),
  verified: z.strictObject({
    state: z.enum(["verified", "unchecked"]),
    date: date.optional(),
    by: z.string().optional(),
    note: localized.optional(),
  }),
  reviewBy: date.optional(),
  status: z.enum(["active", "closed"]),
});

/** A service as its editors wrote it. */
export type Service = z.infer<typeof serviceSchema> & { id: string; file: string };
