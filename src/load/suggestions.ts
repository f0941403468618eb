import type { z } from "astro/zod";
import { languageCode } from "../schema/language-code.ts";
import { slugOf } from "../schema/slug.ts";
import { isoDate } from "./iso-date.ts";

/** What an editor probably meant: the first of some common corrections that the field accepts. */
export function suggestionFor(written: string, schema: unknown): string | undefined {
  const text = written.slice(0, 200).trim();
  const accepts = (value: string) => (schema as z.ZodType).safeParse(value).success;
  for (const correct of corrections) {
    const corrected = correct(text);
    if (corrected !== undefined && corrected !== written && accepts(corrected)) return corrected;
  }
  return undefined;
}

const corrections: ((text: string) => string | undefined)[] = [
  (text) => text.replace(/^["'“”„‘’«»\s]+|["'“”„‘’«»\s]+$/g, ""),
  isoDate,
  languageCode,
  (text) => text.replace(/^mailto:/, ""),
  webAddress,
  phoneNumber,
  slugOf,
  (text) =>
    text
      .replace(/^\/|\/$/g, "")
      .split("/")
      .map(slugOf)
      .join("/"),
];

function webAddress(text: string): string | undefined {
  const bare = text.replace(/^[a-z]{2,6}:\/+|^\/+/i, "");
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+([/:?#]|$)/i.test(bare) ? `https://${bare}` : undefined;
}

/** A number that starts with its country, without signs between the digits: `0032 (0)9/123.45.67`. */
function phoneNumber(text: string): string | undefined {
  if (!/^(\+|00)[\d\s()./-]+$/.test(text)) return undefined;
  const digits = text
    .replace(/^00/, "+")
    .replace(/\(0\)/, " ")
    .replace(/[()./-]/g, " ");
  return digits
    .replace(/^\+\s*/, "+")
    .replace(/\s+/g, " ")
    .trim();
}
