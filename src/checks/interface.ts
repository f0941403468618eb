import { compareStrings, type StringFaults } from "../i18n/compare-strings.ts";
import { uiFile, uiStrings, type UiFile } from "../i18n/strings.ts";
import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue, type IssueCode } from "../schema/issue.ts";
import { isStandardCode } from "../schema/language-code.ts";
import { say, type Message } from "../schema/message.ts";

type Finding = [code: IssueCode, message: Message, fix: Message];

const mostNamed = 5;

/**
 * Languages of the region that the interface does not speak, wholly or in part. That is an error in
 * Dutch, in English and in the languages that the region leans on; in others, readers get along with
 * the next language of their chain.
 */
export function interfaceIssues(
  content: LocatedContent,
  read: (locale: string) => UiFile | undefined = uiFile,
): Issue[] {
  const { site, locate } = content;
  const needed = new Set(["nl", "en", site.officialLocale, site.defaultLocale]);
  return site.locales.flatMap(({ code }, index) => {
    if (!isStandardCode(code)) return [];
    const grave = needed.has(code) ? "interface-string-missing" : "interface-string-untranslated";
    const at = locate("site.yaml", ["locales", index, "code"]);
    return findings(code, read(code), grave).map(([kind, message, fix]) =>
      issue({ code: kind, file: "site.yaml", ...at, message, fix }),
    );
  });
}

function findings(locale: string, ui: UiFile | undefined, grave: IssueCode): Finding[] {
  if (!ui) {
    const message = say`The site's own words, such as those on buttons, are not there in the language "${locale}".`;
    const fix = say`Ask the maintainers to translate src/i18n/ui/en.yaml as src/i18n/ui/${locale}.yaml; until then readers get those words in another language.`;
    return [[grave, message, fix]];
  }
  const { path, brokenAt } = ui;
  if (brokenAt !== undefined) {
    const message = say`The site's own words in the language "${locale}" cannot be read: ${path} has a mistake on line ${brokenAt}.`;
    return [[grave, message, say`Ask the maintainers to correct that line.`]];
  }
  const faults = compareStrings(locale, ui, uiStrings("en"));
  return kinds.flatMap(({ kind, one, more, fix }) => {
    const keys = faults[kind];
    const [first] = keys;
    if (first === undefined) return [];
    const code = kind === "untranslated" ? "interface-string-untranslated" : grave;
    const some = keys.slice(0, mostNamed).join(", ") + (keys.length > mostNamed ? ", …" : "");
    return [
      [code, keys.length === 1 ? one(path, first) : more(path, keys.length, some), fix(path)],
    ];
  });
}

/** What is said of each kind of fault: of one string, or of several. */
const kinds: {
  kind: keyof StringFaults;
  one: (path: string, key: string) => Message;
  more: (path: string, count: number, keys: string) => Message;
  fix: (path: string) => Message;
}[] = [
  {
    kind: "missing",
    one: (path, key) => say`${path} lacks one of the site's own words: ${key}.`,
    more: (path, count, keys) => say`${path} lacks ${count} of the site's own words: ${keys}.`,
    fix: (path) => say`Ask the maintainers to add to ${path} what src/i18n/ui/en.yaml has.`,
  },
  {
    kind: "params",
    one: (path, key) => say`In ${path}, the text ${key} has other names in { } than in English.`,
    more: (path, count, keys) =>
      say`In ${path}, ${count} texts have other names in { } than in English: ${keys}.`,
    fix: () => say`Ask the maintainers to use the same names in { } as in src/i18n/ui/en.yaml.`,
  },
  {
    kind: "unknown",
    one: (path, key) => say`${path} has a text that the site does not know: ${key}.`,
    more: (path, count, keys) =>
      say`${path} has ${count} texts that the site does not know: ${keys}.`,
    fix: () => say`Ask the maintainers to remove them, or to name them as in src/i18n/ui/en.yaml.`,
  },
  {
    kind: "untranslated",
    one: (path, key) => say`In ${path}, the text ${key} is the same as in English.`,
    more: (path, count, keys) =>
      say`In ${path}, ${count} texts are the same as in English: ${keys}.`,
    fix: (path) =>
      say`Ask the maintainers to translate them, or to list them below same-as-english in ${path}.`,
  },
];
