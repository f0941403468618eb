import type { z } from "astro/zod";
import { idFrom } from "../schema/text.ts";
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
  idFrom,
  (text) =>
    text
      .replace(/^\/|\/$/g, "")
      .split("/")
      .map(idFrom)
      .join("/"),
];

/** A name or a badly written code of a language, as its code: `Dutch`, `Nederlands`, `NL` and `nl_be`. */
export function languageCode(text: string): string | undefined {
  const [language = "", region] = text.split(/[-_]/);
  const named = codesByName().get(text.toLowerCase());
  if (named !== undefined) return named;
  if (!/^[a-z]{2}$/i.test(language) || (region !== undefined && !/^[a-z]{2}$/i.test(region)))
    return undefined;
  return [language.toLowerCase(), ...(region === undefined ? [] : [region.toUpperCase()])].join(
    "-",
  );
}

/** The languages of the European Union and some that many newcomers speak. */
const languages =
  "nl en fr de es it pt pl ro bg tr ar uk ru zh hi fa so ti ps ur sq el hu cs sk sl hr sr lt lv et fi sv da ga mt ja ko".split(
    " ",
  );

const namesKnown = new Map<string, string>();

/** Codes of languages by their name in themselves, Dutch, English and French, in small letters; made when first needed. */
function codesByName(): ReadonlyMap<string, string> {
  if (namesKnown.size > 0) return namesKnown;
  const add = (code: string, locale: string) => {
    const name = new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
    namesKnown.set(name.toLowerCase(), code);
  };
  for (const code of languages) for (const locale of [code, "nl", "en", "fr"]) add(code, locale);
  return namesKnown;
}

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
