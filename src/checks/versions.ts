import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { Page } from "../schema/page.ts";
import { translationsOf } from "./translations.ts";

/** Translations of an older or unknown version of the official text, and pages that are wrong about what they translate. */
export function versionIssues(content: LocatedContent): Issue[] {
  const { officialLocale } = content.site;
  return [
    ...content.pages.flatMap((page) =>
      page.locale === officialLocale ? notATranslation(page, content) : [],
    ),
    ...translationsOf(content).flatMap(({ page, original }) =>
      original ? [...ofAnotherLanguage(page, content), ...ageIssues(page, original)] : [],
    ),
  ];
}

function notATranslation({ file, translation }: Page, { locate }: LocatedContent): Issue[] {
  if (!translation) return [];
  const message = say`A page in the official language translates nothing.`;
  const fix = say`Remove "translation" and the lines below it that are indented.`;
  const at = locate(file, ["translation"]);
  return [issue({ code: "field-unknown", file, ...at, path: "translation", message, fix })];
}

function ofAnotherLanguage({ file, translation }: Page, { site, locate }: LocatedContent): Issue[] {
  const official = site.officialLocale;
  const { of = official } = translation ?? {};
  if (of === official) return [];
  const at = locate(file, ["translation", "of"]);
  const message = say`This page says that it translates the language "${of}"; the official language is "${official}".`;
  const fix = say`Write "of: ${official}".`;
  return [issue({ code: "field-invalid", file, ...at, path: "translation.of", message, fix })];
}

function ageIssues({ file, translation }: Page, original: Page): Issue[] {
  if (!translation) {
    const message = say`It is not known which version of the official text this translates.`;
    const fix = say`Compare both, then run: npm run rotonde -- translate accept ${file}`;
    return [issue({ code: "translation-version-unknown", file, line: 1, message, fix })];
  }
  const accepted = Object.entries(translation.blocks).map(([id, hash]) => ({ id, hash }));
  const changed = changedBlocks(accepted, original.blocks);
  if (changed === 0) return [];
  const { date } = translation;
  const blocks = original.blocks.length;
  const message =
    blocks === 1
      ? say`The official text has changed since ${date}.`
      : changed === 1
        ? say`The official text has changed since ${date}: one of its ${blocks} blocks differs.`
        : say`The official text has changed since ${date}: ${changed} of its ${blocks} blocks differ.`;
  const fix = say`Bring the translation up to date, then run: npm run rotonde -- translate accept ${file}`;
  return [issue({ code: "translation-outdated", file, line: 1, message, fix })];
}

/** How many blocks were changed, added, removed or moved. */
function changedBlocks(before: Page["blocks"], now: Page["blocks"]): number {
  const left = new Map<string, number>();
  for (const { hash } of before) left.set(hash, (left.get(hash) ?? 0) + 1);
  let added = 0;
  for (const { hash } of now) {
    const count = left.get(hash) ?? 0;
    if (count === 0) added += 1;
    else left.set(hash, count - 1);
  }
  const removed = before.length - (now.length - added);
  const moved = now.filter(({ hash }, place) => hash !== before[place]?.hash).length;
  return Math.max(added, removed) || moved;
}
