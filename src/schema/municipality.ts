import { z } from "astro/zod";
import { hint } from "./message.ts";
import { date, id, localized, source, webAddress } from "./text.ts";

const referral = z.strictObject({ text: localized, url: webAddress });

/** `content/municipalities/<id>.yaml`. */
export const municipalitySchema = z.strictObject({
  nis: z
    .string()
    .regex(/^\d{5}$/, hint("five digits between quotes"))
    .optional(),
  name: localized,
  formerNames: z.array(z.string().min(1)).default([]),
  /** The municipalities that became this one, and since when. */
  merged: z
    .strictObject({ date, from: z.array(z.string().min(1)).min(2), text: localized.optional() })
    .optional(),
  postcodes: z.array(z.string().min(1)).default([]),
  centre: z.strictObject({ lat: z.number(), lon: z.number() }),
  population: z.strictObject({ value: z.number().int().positive(), date }).optional(),
  website: webAddress.optional(),
  languageRegime: z.enum(["dutch", "dutch-with-french-facilities"]).optional(),
  townHall: id.optional(),
  welcome: z
    .strictObject({ title: localized, text: localized, url: webAddress.optional() })
    .optional(),
  waste: referral.optional(),
  leisure: referral.optional(),
  learnDutch: referral.optional(),
  elections: referral.optional(),
  sources: z.array(source).min(1),
  reviewed: date,
});

/** A municipality as its editors wrote it. */
export type Municipality = z.infer<typeof municipalitySchema> & { id: string; file: string };
