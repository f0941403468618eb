const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const countries = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** How codes of languages are written: `nl`, `pt-BR`, `zh-Hant`. */
export const codeForm = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** Whether a code stands for a language; those of three letters are too many to know. */
export function isLanguage(code: string): boolean {
  return isNamed(code) || /^[a-z]{3}$/.test(code);
}

/** Whether a code is the one that browsers know a language by: `nl`, and not `nld`. */
export function isStandardCode(code: string): boolean {
  return isLanguage(code) && (canonical(code) === code || /^[a-z]{2}$/.test(code));
}

/** The code for a language that somebody wrote in another way: `en-us`, `NL`, `nld`, `english`, `Français`, `gr`. */
export function languageCode(written: string): string | undefined {
  const code = canonical(written.trim().replace(/[\s_]+/g, "-"));
  if (code !== undefined && isNamed(code)) return code;
  const first = code?.split("-")[0] ?? "";
  if (isNamed(first)) return first;
  return languageNames().get(written.trim().toLowerCase()) ?? languageOfCountry(written);
}

function canonical(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}

function isNamed(code: string): boolean {
  return codeForm.test(code) && languages.of(code) !== undefined;
}

const codesByName = new Map<string, string>();

/** Codes of two letters by the language's name in itself, English, Dutch and French; made when first needed. */
function languageNames(): ReadonlyMap<string, string> {
  if (codesByName.size > 0) return codesByName;
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const codes = letters.flatMap((one) => letters.map((two) => one + two)).filter(isNamed);
  const namesIn = (locale: string) => new Intl.DisplayNames(locale, { type: "language" });
  const everywhere = [languages, namesIn("nl"), namesIn("fr")];
  for (const code of codes) {
    for (const names of [...everywhere, namesIn(code)])
      codesByName.set((names.of(code) ?? code).toLowerCase(), code);
  }
  return codesByName;
}

/** The language of a country, where somebody wrote the country's code: `gr` is Greece, its language is `el`. */
function languageOfCountry(written: string): string | undefined {
  const country = written.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(country) || country === "ZZ" || countries.of(country) === undefined)
    return undefined;
  return new Intl.Locale(`und-${country}`).maximize().language;
}
