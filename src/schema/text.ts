import { z } from "astro/zod";
import { codeForm } from "./language-code.ts";
import { hint } from "./message.ts";

/** A BCP 47 language code as used in addresses and file names: `nl`, `fr`, `pt-BR`. */
export const localeCode = z
  .string()
  .regex(codeForm, hint("a language code such as nl, en or pt-BR"));

/** A text per language, in one language at least: `{nl: …, en: …}`. */
export const localized = z
  .record(localeCode, z.string().trim().min(1))
  .refine((texts) => Object.keys(texts).length > 0, hint("a text in one language at least"));

/** A text per language, by language code. */
export type Localized = z.infer<typeof localized>;

/** An id that is safe in a file name, an address and an anchor. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    hint("small letters, digits and hyphens, such as gent-town-hall"),
  );

/** A calendar date, `2026-11-22`. */
export const date = z.iso.date(hint("a date such as 2026-11-22"));

/** A web address that starts with https:// or http://. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: /.+/,
  error: hint("a web address that starts with https://"),
});

/** An e-mail address. */
export const email = z.email(hint("an e-mail address such as info@town.example"));

/** Where a statement comes from: its title and, where public, its address. */
export const source = z.strictObject({
  title: z.string().trim().min(1),
  url: webAddress.optional(),
});

/** Where a statement comes from. */
export type Source = z.infer<typeof source>;
