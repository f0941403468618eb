import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import type { Page } from "../schema/page.ts";

/** Translations without an original, with other parts than the original, or of an older or unknown version of it. */
export function translationIssues(content: LocatedContent): Issue[] {
  const { officialLocale, locales, languageLaw } = content.site;
  const originals = new Map(
    content.pages
      .filter(({ locale }) => locale === officialLocale)
      .map((page) => [key(page), page]),
  );
  const empty = locales.flatMap(({ code }, index) => {
    if (content.pages.some(({ locale }) => locale === code)) return [];
    const at = content.locate("site.yaml", ["locales", index]);
    return [
      issue({
        code: "locale-empty",
        file: "site.yaml",
        ...at,
        message: `There is no page in the language "${code}".`,
        fix: `Add pages in pages/${code}/, or remove the language from site.yaml.`,
      }),
    ];
  });
  const unread = (page: Page) =>
    content.unread.includes(`pages/${officialLocale}/${key(page)}.mdx`);
  const translations = content.pages.filter(
    (page) => page.locale !== officialLocale && !unread(page),
  );
  return [
    ...empty,
    ...translations.flatMap((page) => {
      const original = originals.get(key(page));
      if (!original) return [withoutOriginal(page, officialLocale)];
      const differences = languageLaw.regime === "dutch" ? differenceIssues(page, original) : [];
      return [...differences, ...versionIssues(page, original)];
    }),
  ];
}

function withoutOriginal(page: Page, official: string): Issue {
  const message = `This translation has no page in the official language (${official}).`;
  const fix = `Write pages/${official}/${key(page)}.mdx first.`;
  return issue({ code: "translation-without-original", file: page.file, line: 1, message, fix });
}

/** Belgian language law: a translation has no part that the official text lacks, and the reverse. */
function differenceIssues(page: Page, original: Page): Issue[] {
  const { file } = page;
  return (["headings", "components", "links"] as const).flatMap((part) => {
    const [here, there] = [shape(page, part), shape(original, part)];
    const index = here.findIndex((item, place) => item !== there[place]);
    const place = index >= 0 ? index : here.length < there.length ? here.length : -1;
    if (place < 0) return [];
    const at = page.outline[part][place] ?? { line: 1, column: 1 };
    const message = `Number ${place + 1} of the ${part} is ${here[place] ?? "missing"} here, and ${there[place] ?? "missing"} in ${original.file}.`;
    const fix = "Give the translation the same parts in the same order as the official text.";
    return [
      issue({ code: "translation-differs", file, line: at.line, column: at.column, message, fix }),
    ];
  });
}

/** What must be the same in every language: levels of headings, components with their attributes, addresses of links. */
function shape({ outline }: Page, part: "headings" | "components" | "links"): string[] {
  if (part === "headings") return outline.headings.map(({ depth }) => `level ${depth}`);
  if (part === "links") return outline.links.map(({ href }) => href.replace(/#.*/, ""));
  return outline.components.map(({ name, attributes }) => {
    const { alt: _alt, cite: _cite, ...same } = attributes;
    return `<${[name, ...Object.entries(same).map(([attribute, value]) => `${attribute}="${value}"`)].join(" ")}>`;
  });
}

function versionIssues(page: Page, original: Page): Issue[] {
  const { file, translation } = page;
  if (!translation) {
    const message = "It is not known which version of the official text this translates.";
    return [
      issue({
        code: "translation-version-unknown",
        file,
        line: 1,
        message,
        fix: `Compare both, then run: npm run rotonde -- translate accept ${file}`,
      }),
    ];
  }
  const changed = original.blocks.filter(({ id, hash }) => translation.blocks[id] !== hash).length;
  if (changed === 0 && Object.keys(translation.blocks).length === original.blocks.length) return [];
  const message = `The official text has changed since ${translation.date}: ${changed} of ${original.blocks.length} blocks differ.`;
  const fix = `Bring the translation up to date, then run: npm run rotonde -- translate accept ${file}`;
  return [issue({ code: "translation-outdated", file, line: 1, message, fix })];
}

function key({ topic, slug }: Page): string {
  return `${topic}/${slug}`;
}
