import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { Page } from "../schema/page.ts";
import { partIssues } from "./parts.ts";
import { translationsOf } from "./translations.ts";

/** Translations whose parts, or whose facts, are not those of the official text. */
export function parityIssues(content: LocatedContent): Issue[] {
  const bound = content.site.languageLaw.regime === "dutch";
  return translationsOf(content).flatMap(({ page, original }) => {
    if (!original) return [];
    return [...factIssues(page, original, content), ...(bound ? partIssues(page, original) : [])];
  });
}

/** Facts of a page that decide where it stands and what stands beside it, the same for every reader. */
const facts: [field: string[], of: (page: Page) => string][] = [
  [["order"], ({ order }) => String(order)],
  [["phases"], ({ phases }) => list(phases)],
  [["situations"], ({ situations }) => list(situations.toSorted())],
  [["municipalities"], ({ municipalities }) => list(municipalities.toSorted())],
  [["services", "categories"], ({ services }) => list(services.categories.toSorted())],
  [["services", "ids"], ({ services }) => list(services.ids.toSorted())],
];

function list(ids: readonly string[]): string {
  return `[${ids.join(", ")}]`;
}

function factIssues(page: Page, original: Page, { locate }: LocatedContent): Issue[] {
  const { file } = page;
  return facts.flatMap(([field, of]) => {
    const [here, there] = [of(page), of(original)];
    if (here === there) return [];
    const path = field.join(".");
    const message = say`"${path}" is ${here} here, and ${there} in ${original.file}.`;
    const fix =
      there === "[]"
        ? say`Take it out here, or add it to the official page and its other translations too.`
        : say`Write ${there} here, or change the official page and its other translations too.`;
    return [
      issue({ code: "translation-differs", file, ...locate(file, field), path, message, fix }),
    ];
  });
}
