import { uiStrings } from "../i18n/strings.ts";
import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";

/** Languages of the region that the interface does not speak, wholly or in part; English is the measure. */
export function interfaceIssues(content: LocatedContent): Issue[] {
  const wanted = Object.keys(uiStrings("en")).filter((key) => !pluralForm.test(key));
  return content.site.locales.flatMap(({ code }, index) => {
    const strings = uiStrings(code);
    const missing = [...wanted, ...pluralKeys(code)].filter((key) => strings[key] === undefined);
    if (missing.length === 0) return [];
    const at = content.locate("site.yaml", ["locales", index, "code"]);
    const some = missing.slice(0, 3).join(", ");
    const message = `The interface lacks ${missing.length} strings in the language "${code}": ${some}${missing.length > 3 ? "…" : ""}.`;
    return [
      issue({
        code: "interface-string-missing",
        file: "site.yaml",
        ...at,
        message,
        fix: `Ask the maintainers to complete src/i18n/ui/${code}.yaml.`,
      }),
    ];
  });
}

const pluralForm = /\.(zero|one|two|few|many|other)$/;

/** The plural forms that a language has of every string that depends on a number. */
function pluralKeys(locale: string): string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const stems = new Set(
    Object.keys(uiStrings("en"))
      .filter((key) => pluralForm.test(key))
      .map((key) => key.replace(pluralForm, "")),
  );
  return [...stems].flatMap((stem) => forms.map((form) => `${stem}.${form}`));
}
