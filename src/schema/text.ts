import { z } from "astro/zod";
import { hint } from "./message.ts";

/** A BCP 47 language code as used in addresses and file names: `nl`, `fr`, `pt-BR`. */
export const localeCode = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
    hint("a language code such as nl, en or pt-BR"),
  );

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

/** Letters that are no plain letter with a mark. */
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** A name as an id: `Gent Town Hall` as `gent-town-hall`; empty where nothing of it can be kept. */
export function idFrom(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (sign) => letters[sign] ?? "-")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "");
}

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
