import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { localeCode } from "../schema/text.ts";

/** Texts that lack the official language: it exists first, everything else translates it. */
export function textIssues(content: LocatedContent): Issue[] {
  const { site, taxonomy, services, municipalities, terms } = content;
  const official = site.officialLocale;
  const inFile = (file: string, data: unknown, start: PropertyKey[] = []) =>
    textsIn(data, start).flatMap(({ path, texts }) => {
      if (official in texts) return [];
      const at = content.locate(file, path);
      const message = `The text "${path.join(".")}" is missing in the official language (${official}).`;
      return [
        issue({
          code: "official-text-missing",
          file,
          ...at,
          path: path.join("."),
          message,
          fix: `Add "${official}: …" to it.`,
        }),
      ];
    });
  return [
    ...inFile("site.yaml", {
      name: site.name,
      tagline: site.tagline,
      accessibility: site.accessibility,
    }),
    ...inFile("taxonomy.yaml", taxonomy),
    ...services.flatMap(({ file, ...service }) => inFile(file, service)),
    ...municipalities.flatMap(({ file, ...municipality }) => inFile(file, municipality)),
    ...terms.flatMap(({ explanation }, index) =>
      inFile("glossary.yaml", { explanation }, ["terms", index]),
    ),
  ];
}

/** Every text per language below some data: an object whose keys are all language codes. */
function textsIn(
  data: unknown,
  path: PropertyKey[],
): { path: PropertyKey[]; texts: Record<string, string> }[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  const entries = Object.entries(data);
  const isText =
    entries.length > 0 &&
    entries.every(([key, value]) => localeCode.safeParse(key).success && typeof value === "string");
  if (isText && path.length > 0) return [{ path, texts: data as Record<string, string> }];
  return entries.flatMap(([key, value]) => textsIn(value, [...path, key]));
}
