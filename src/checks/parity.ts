import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { Page, Writing } from "../schema/page.ts";
import type { Story } from "../schema/story.ts";
import { partIssues } from "./parts.ts";
import { translatedPages, translatedStories, type Translation } from "./translations.ts";

/** Translations whose parts, or whose facts, are not those of the official text. */
export function parityIssues(content: LocatedContent): Issue[] {
  const bound = content.site.languageLaw.regime === "dutch";
  return [
    ...translatedPages(content).flatMap((pair) => factIssues(pair, facts, content, bound)),
    ...translatedStories(content).flatMap((pair) => factIssues(pair, storyFacts, content, bound)),
  ];
}

/** Facts that are the same for every reader, and how a message shows them. */
type Facts<Text> = [field: string[], of: (text: Text) => string][];

/** Facts of a page that decide where it stands and what stands beside it, the same for every reader. */
const facts: Facts<Page> = [
  [["order"], ({ order }) => String(order)],
  [["phases"], ({ phases }) => list(phases)],
  [["situations"], ({ situations }) => list(situations.toSorted())],
  [["municipalities"], ({ municipalities }) => list(municipalities.toSorted())],
  [["services", "categories"], ({ services }) => list(services.categories.toSorted())],
  [["services", "ids"], ({ services }) => list(services.ids.toSorted())],
];

/** What a story is, and what is shown with it; captions are in the language of the text. */
const storyFacts: Facts<Story> = [
  [["kind"], ({ kind }) => kind],
  [["order"], ({ order }) => String(order)],
  [["person", "name"], ({ person }) => person?.name ?? "[]"],
  [["person", "since"], ({ person }) => String(person?.since ?? "[]")],
  [["consent", "date"], ({ consent }) => consent?.date ?? "[]"],
  [["picture", "src"], ({ picture }) => picture?.src ?? "[]"],
  [["video", "src"], ({ video }) => video?.src ?? "[]"],
  [["audio", "src"], ({ audio }) => audio?.src ?? "[]"],
];

function list(ids: readonly string[]): string {
  return `[${ids.join(", ")}]`;
}

function factIssues<Text extends Writing>(
  { page, original }: Translation<Text>,
  facts: Facts<Text>,
  { locate }: LocatedContent,
  bound: boolean,
): Issue[] {
  if (!original) return [];
  const { file } = page;
  const found = facts.flatMap(([field, of]) => {
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
  return [...found, ...(bound ? partIssues(page, original) : [])];
}
