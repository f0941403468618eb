import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { Municipality } from "../schema/municipality.ts";
import { textsIn } from "./text-fields.ts";

/** Belgian language law: where a municipality has facilities for French speakers, what concerns it is there in French too. */
export function facilityIssues(content: LocatedContent): Issue[] {
  const { site, municipalities } = content;
  const towns = municipalities.filter(
    ({ languageRegime }) => languageRegime === "dutch-with-french-facilities",
  );
  if (site.languageLaw.regime !== "dutch" || towns.length === 0) return [];
  const french = site.locales.find(({ code }) => new Intl.Locale(code).language === "fr")?.code;
  if (french === undefined) return towns.map((town) => withoutLanguage(town, content));
  return [...missingPages(content, towns, french), ...missingTexts(content, towns, french)];
}

function withoutLanguage({ id, file }: Municipality, { locate }: LocatedContent): Issue {
  const message = say`The municipality "${id}" has facilities for French speakers, and the site has no French.`;
  const fix = say`Add French to the languages in site.yaml, with its pages.`;
  const path = "languageRegime";
  return issue({
    code: "facilities-french-missing",
    file,
    ...locate(file, [path]),
    path,
    message,
    fix,
  });
}

function missingPages(
  { site, pages }: LocatedContent,
  towns: Municipality[],
  french: string,
): Issue[] {
  const there = new Set(pages.map(({ locale, topic, slug }) => `${locale}/${topic}/${slug}`));
  return pages.flatMap(({ locale, topic, slug, file, municipalities }) => {
    if (locale !== site.officialLocale || there.has(`${french}/${topic}/${slug}`)) return [];
    const town = towns.find(({ id }) => municipalities.length === 0 || municipalities.includes(id));
    if (!town) return [];
    const message = say`This page is not there in French; it also concerns "${town.id}", which has facilities for French speakers.`;
    const fix = say`Translate it: pages/${french}/${topic}/${slug}.mdx.`;
    return [issue({ code: "facilities-french-missing", file, line: 1, message, fix })];
  });
}

function missingTexts(content: LocatedContent, towns: Municipality[], french: string): Issue[] {
  const ids = new Set(towns.map(({ id }) => id));
  const services = content.services.filter(
    ({ municipality, status }) => status === "active" && ids.has(municipality ?? ""),
  );
  return [...towns, ...services].flatMap(({ file, ...data }) =>
    textsIn(data, []).flatMap(({ path, texts }) => {
      if (french in texts) return [];
      const field = path.join(".");
      const message = say`The text "${field}" is not there in French, for a municipality with facilities for French speakers.`;
      const fix = say`Add "${french}: …" to it.`;
      const at = content.locate(file, path);
      return [issue({ code: "facilities-french-missing", file, ...at, path: field, message, fix })];
    }),
  );
}
