import { z } from "astro/zod";

/** A BCP 47 language code as used in addresses and file names: `nl`, `fr`, `pt-BR`. */
export const localeCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, "a language code such as nl, en or pt-BR");

/** A text per language: `{nl: …, en: …}`. */
export const localized = z.record(localeCode, z.string().trim().min(1));

/** A text per language, by language code. */
export type Localized = z.infer<typeof localized>;

/** An id that is safe in a file name, an address and an anchor. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens, such as gent-town-hall");

/** A calendar date, `2026-11-22`. */
export const date = z.iso.date("a date such as 2026-11-22");

/** A web address that starts with https:// or http://. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: /.+/,
  error: "a web address that starts with https://",
});

/** An e-mail address. */
export const email = z.email("an e-mail address such as info@town.example");

/** Where a statement comes from: its title and, where public, its address. */
export const source = z.strictObject({
  title: z.string().trim().min(1),
  url: webAddress.optional(),
});

/** Where a statement comes from. */
export type Source = z.infer<typeof source>;
