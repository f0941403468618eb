import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { isLanguage } from "../schema/language-code.ts";
import { say } from "../schema/message.ts";
import { unknownCode } from "./locales.ts";
import { textsIn, type LocalizedField } from "./text-fields.ts";

/** Texts that lack the official language, which everything else translates, or that are in a language that does not exist. */
export function textIssues(content: LocatedContent): Issue[] {
  const { site, taxonomy, services, municipalities, terms, journeys } = content;
  const known = new Set(site.locales.map(({ code }) => code));
  const inFile = (file: string, data: unknown, start: PropertyKey[] = []) =>
    textsIn(data, start).flatMap((text) => [
      ...unknownLanguages(file, text, known, content),
      ...withoutOfficial(file, text, content),
    ]);
  return [
    ...inFile("site.yaml", {
      name: site.name,
      tagline: site.tagline,
      accessibility: site.accessibility,
    }),
    ...inFile("taxonomy.yaml", taxonomy),
    ...[...services, ...municipalities, ...journeys].flatMap(({ file, ...data }) =>
      inFile(file, data),
    ),
    ...terms.flatMap(({ explanation }, index) =>
      inFile("glossary.yaml", { explanation }, ["terms", index]),
    ),
  ];
}

function withoutOfficial(
  file: string,
  { path, texts }: LocalizedField,
  { site, locate }: LocatedContent,
): Issue[] {
  const { officialLocale, locales } = site;
  if (officialLocale in texts || locales.every(({ code }) => code !== officialLocale)) return [];
  const field = path.join(".");
  const message = say`The text "${field}" is missing in the official language (${officialLocale}).`;
  const fix = say`Add "${officialLocale}: …" to it.`;
  const at = locate(file, path);
  return [issue({ code: "official-text-missing", file, ...at, path: field, message, fix })];
}

function unknownLanguages(
  file: string,
  { path, texts }: LocalizedField,
  known: ReadonlySet<string>,
  content: LocatedContent,
): Issue[] {
  return Object.keys(texts).flatMap((code) => {
    if (known.has(code) || isLanguage(code)) return [];
    const field = [...path, code];
    const at = content.locate(file, field);
    const found = unknownCode(code, content);
    return [issue({ code: "locale-unknown", file, ...at, path: field.join("."), ...found })];
  });
}
