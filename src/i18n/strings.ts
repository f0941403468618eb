import { readFileSync, existsSync } from "node:fs";
import { parseDocument } from "yaml";
import { codeForm } from "../schema/language-code.ts";

/** The strings of the interface in one language: flat, dotted keys. */
export type UiStrings = Readonly<Record<string, string>>;

/** What a file of interface strings holds; what is no text or empty is left out, as if it were not there. */
export interface UiFile {
  /** Where it is in the project: `src/i18n/ui/fr.yaml`. */
  path: string;
  strings: UiStrings;
  /** Strings that are meant to read as in English, by their keys, plural forms together. */
  sameAsEnglish: readonly string[];
  /** The line with the first mistake against YAML; nothing is read then. */
  brokenAt?: number;
}

const cache = new Map<string, UiFile | undefined>();

/** The folder with one file of interface strings for each language, inside the project. */
export const uiFolder = "src/i18n/ui";

/** The interface strings of a language; empty when the interface does not speak it. */
export function uiStrings(locale: string): UiStrings {
  return uiFile(locale)?.strings ?? {};
}

/** The file of interface strings of a language, or of the same language elsewhere: that of `fr` serves `fr-BE`. */
export function uiFile(locale: string): UiFile | undefined {
  if (!cache.has(locale)) {
    const codes = [locale, locale.replace(/-[A-Z]{2}$/, "")].filter((code) => codeForm.test(code));
    const path = codes.map(pathOf).find((candidate) => existsSync(candidate));
    const text = path === undefined ? undefined : readFileSync(path, "utf8");
    cache.set(locale, path && text ? parseUi(text, path) : undefined);
  }
  return cache.get(locale);
}

/** Reads a text as a file of interface strings. */
export function parseUi(text: string, path: string): UiFile {
  const document = parseDocument(text);
  const [mistake] = document.errors;
  if (mistake)
    return { path, strings: {}, sameAsEnglish: [], brokenAt: mistake.linePos?.[0].line ?? 1 };
  const data = (document.toJS() ?? {}) as Record<string, unknown>;
  const { "same-as-english": same, ...entries } = data;
  const texts = Object.entries(entries).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string" && entry[1].trim() !== "",
  );
  return {
    path,
    strings: Object.fromEntries(texts),
    sameAsEnglish: Array.isArray(same) ? same.map(String) : [],
  };
}

function pathOf(locale: string): string {
  return `${uiFolder}/${locale}.yaml`;
}
