import { readability, type Readability } from "../model/readability/readability.ts";
import type { LocatedContent } from "../schema/content.ts";
import type { Term } from "../schema/glossary.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { Page } from "../schema/page.ts";

/** How hard pages are to read among these terms: most of a check, and while editing most pages stay as they are. */
const measured = new WeakMap<readonly Term[], WeakMap<Page, Readability | undefined>>();

/** Pages that are harder to read than a plain text in their language. */
export function readingIssues({ pages, site, terms }: LocatedContent): Issue[] {
  const region = { terms: new Map(terms.map((term) => [term.id, term])) };
  const known = measured.get(terms) ?? new WeakMap<Page, Readability | undefined>();
  measured.set(terms, known);
  const languages = new Set(site.locales.map(({ code }) => code));
  return pages.flatMap((page) => {
    if (!languages.has(page.locale)) return [];
    if (!known.has(page)) known.set(page, readability(region, page));
    const found = known.get(page);
    if (!found?.isHard) return [];
    return [issue({ code: "hard-to-read", file: page.file, line: 1, ...told(found) })];
  });
}

function told({ formula, score = 0, plain = 0, longest }: Readability) {
  const { name = "", higherIsEasier = true } = formula ?? {};
  const sentence = beginning(longest.text);
  return {
    message: higherIsEasier
      ? say`This text is hard to read: ${score} by ${name}, and a plain text has ${plain} or more. Its longest sentence has ${longest.words} words: “${sentence}”`
      : say`This text is hard to read: ${score} by ${name}, and a plain text has ${plain} or less. Its longest sentence has ${longest.words} words: “${sentence}”`,
    fix: say`Make two sentences of each long one, beginning with this, and take shorter words that people use every day.`,
  };
}

const mostLetters = 160;

/** A text, or as much of its beginning as it takes to find it. */
function beginning(text: string): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, mostLetters).replace(/\s*\S*$/, "")}…`;
}
