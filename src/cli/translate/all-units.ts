import { pageUnits, type PageUnits } from "./page-units.ts";
import { pagePairs, translatedPath, type TranslationDesk } from "./region-files.ts";
import { yamlUnits, type YamlUnits } from "./yaml-units.ts";

/** Everything that can be translated, by the file of the official language; pages with mistakes in either language are left out. */
export function allUnits(desk: TranslationDesk): (PageUnits | YamlUnits)[] {
  const pages = pagePairs(desk).flatMap(({ original, translation }) => {
    const isBroken = !translation && desk.files.has(translatedPath(original, desk.locale));
    return isBroken ? [] : (pageUnits(desk, original, translation) ?? []);
  });
  return [...pages, ...yamlUnits(desk)];
}

/** What is missing or outdated in some files, or with `all` also what is current; files without any are left out. */
export function unitsToDo<File extends PageUnits | YamlUnits>(
  files: readonly File[],
  { all, pages }: { all: boolean; pages: readonly string[] },
): File[] {
  const wanted = new Set(pages);
  return files
    .filter(({ file }) => wanted.size === 0 || wanted.has(file))
    .map((file) => ({
      ...file,
      units: file.units.filter(({ state }) => all || state !== "current"),
    }))
    .filter(({ units }) => units.length > 0);
}
