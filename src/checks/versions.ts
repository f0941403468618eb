import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { writingsOf } from "../model/writings.ts";
import { translationState } from "../model/translation-state.ts";
import type { Writing } from "../schema/page.ts";
import { translationsOf } from "./translations.ts";

/** Translations of an older or unknown version of the official text, and pages that are wrong about what they translate. */
export function versionIssues(content: LocatedContent): Issue[] {
  const { officialLocale } = content.site;
  return [
    ...writingsOf(content).flatMap((page) =>
      page.locale === officialLocale ? notATranslation(page, content) : [],
    ),
    ...translationsOf(content).flatMap(({ page, original }) =>
      original ? [...ofAnotherLanguage(page, content), ...ageIssues(page, original)] : [],
    ),
  ];
}

function notATranslation({ file, translation }: Writing, { locate }: LocatedContent): Issue[] {
  if (!translation) return [];
  const message = say`A page in the official language translates nothing.`;
  const fix = say`Remove "translation" and the lines below it that are indented.`;
  const at = locate(file, ["translation"]);
  return [issue({ code: "field-unknown", file, ...at, path: "translation", message, fix })];
}

function ofAnotherLanguage(
  { file, translation }: Writing,
  { site, locate }: LocatedContent,
): Issue[] {
  const official = site.officialLocale;
  const { of = official } = translation ?? {};
  if (of === official) return [];
  const at = locate(file, ["translation", "of"]);
  const message = say`This page says that it translates the language "${of}"; the official language is "${official}".`;
  const fix = say`Write "of: ${official}".`;
  return [issue({ code: "field-invalid", file, ...at, path: "translation.of", message, fix })];
}

function ageIssues(page: Writing, original: Writing): Issue[] {
  const { file, translation } = page;
  if (!translation) {
    const message = say`It is not known which version of the official text this translates.`;
    const fix = say`Compare both, then run: npm run rotonde -- translate accept ${file}`;
    return [issue({ code: "translation-version-unknown", file, line: 1, message, fix })];
  }
  const { kind, changed, removed, blocks } = translationState(page, original);
  if (kind !== "outdated") return [];
  const count = Math.max(changed.length, removed);
  const { date } = translation;
  const message =
    blocks === 1
      ? say`The official text has changed since ${date}.`
      : count === 1
        ? say`The official text has changed since ${date}: one of its ${blocks} blocks differs.`
        : say`The official text has changed since ${date}: ${count} of its ${blocks} blocks differ.`;
  const fix = say`Bring the translation up to date, then run: npm run rotonde -- translate accept ${file}`;
  return [issue({ code: "translation-outdated", file, line: 1, message, fix })];
}
