import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { markupOf, readImports, type Import } from "./imports.ts";

/** What one place in src may import; every list names folders or files of src. */
export interface Place {
  /** Besides the place itself. */
  imports: string[];
  /** Only with `import type`. */
  types?: string[];
  /** Only inside a `<script>`. */
  scripts?: string[];
  /** Packages; where it is left out, every dependency in package.json. */
  packages?: string[];
}

/** A package or built-in module that only some places may import. */
export interface Door {
  module: RegExp;
  places: string[];
  why: string;
}

/** Text that a file must not hold: in the whole file, or only in the markup of an .astro file. */
export interface Word {
  pattern: RegExp;
  within: "file" | "markup";
  /** Where it is refused; everywhere when left out. */
  places?: string[];
  except?: string[];
  why: string;
}

/** The rules of the architecture, and what package.json lists under dependencies. */
export interface Rules {
  places: Record<string, Place>;
  doors: Door[];
  words: Word[];
  longestFile: number;
  dependencies: string[];
}

/** Lists each broken rule as one line with file, line, what was found and the rule. */
export function violations(files: Map<string, string>, rules: Rules): string[] {
  return [...files].flatMap(([path, text]) => [
    ...tooLong(path, text, rules),
    ...forbiddenWords(path, text, rules),
    ...readImports(path, text).flatMap((found) =>
      importProblems(path, found, rules).map(
        (rule) => `src/${path}:${found.line} imports ${found.specifier}: ${rule}`,
      ),
    ),
  ]);
}

function tooLong(path: string, text: string, { longestFile }: Rules): string[] {
  const lines = text.trimEnd().split("\n").length;
  return lines > longestFile
    ? [`src/${path} has ${lines} lines: a file has at most ${longestFile}, split it by idea.`]
    : [];
}

function forbiddenWords(path: string, text: string, { words }: Rules): string[] {
  const markup = path.endsWith(".astro") ? markupOf(text) : "";
  return words
    .filter(({ places, except }) => (!places || isIn(path, places)) && !isIn(path, except ?? []))
    .flatMap(({ pattern, within, why }) =>
      (within === "file" ? text : markup).split("\n").flatMap((line, index) => {
        const found = pattern.exec(line)?.[0].trim();
        return found ? [`src/${path}:${index + 1} has ${found}: ${why}`] : [];
      }),
    );
}

function importProblems(path: string, found: Import, rules: Rules): string[] {
  const place = longestMatch(path, Object.keys(rules.places));
  const rule = rules.places[place];
  if (!rule) return [`${path} is in no place that the table of the architecture names.`];
  const specifier = found.specifier.replace(/\?.*$/, "");
  return specifier.startsWith(".")
    ? relativeProblems(path, specifier, found, place, rule)
    : packageProblems(path, specifier, found, place, rule, rules);
}

function relativeProblems(
  path: string,
  specifier: string,
  found: Import,
  place: string,
  rule: Place,
): string[] {
  const extension = posix.extname(specifier)
    ? []
    : ["a relative import names its file with the extension."];
  const target = posix.join(posix.dirname(path), specifier);
  const folder = path.split("/")[0] ?? "";
  const allowed = [folder, ...rule.imports];
  if (found.typeOnly) allowed.push(...(rule.types ?? []));
  if (found.inScript) allowed.push(...(rule.scripts ?? []));
  return isIn(target, allowed) ? extension : [...extension, describe(place, rule)];
}

function packageProblems(
  path: string,
  specifier: string,
  found: Import,
  place: string,
  rule: Place,
  { doors, dependencies }: Rules,
): string[] {
  const door = doors.find(({ module }) => module.test(specifier));
  if (door) return isIn(path, door.places) ? [] : [door.why];
  if (rule.packages) {
    return isIn(specifier, rule.packages) ? [] : [describe(place, rule)];
  }
  const isListed = isIn(specifier, dependencies) || isBuiltin(specifier);
  return isListed || found.typeOnly || specifier.startsWith("astro:")
    ? []
    : ["package.json does not list it under dependencies."];
}

function describe(place: string, { imports, types, scripts, packages }: Place): string {
  const parts = [
    ...imports,
    ...(types ?? []).map((name) => `types of ${name}`),
    ...(scripts ?? []).map((name) => `${name} in a <script>`),
    ...(packages ?? []),
  ];
  return `${place} may import ${parts.join(", ") || "nothing outside itself"}.`;
}

function longestMatch(path: string, places: string[]): string {
  const matches = places.filter((place) => isIn(path, [place]));
  return matches.reduce((best, place) => (place.length > best.length ? place : best), "");
}

function isIn(path: string, places: string[]): boolean {
  return places.some((place) => path === place || path.startsWith(`${place}/`));
}
