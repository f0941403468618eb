import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { splitFrontMatter, type SplitPage } from "../../load/files.ts";
import { inWords, say } from "../../schema/message.ts";
import { pageSchema, type Page } from "../../schema/page.ts";
import type { Desk } from "./desk.ts";
import { fill, type Filled } from "./fill.ts";
import { fits } from "./fits.ts";
import type { Answers, Draft, Question, Refusal } from "./question.ts";

/** Makes a copy of an official page in another language's folder: the same parts in the same order, to translate. */
export function newTranslation(
  desk: Desk,
  locale: string,
  before: readonly Question[],
): Promise<Filled | Refusal> {
  const questions = [...before, idQuestion(desk, locale), ...textQuestions(desk, locale)];
  return fill(desk, questions, (answers) => translationDraft(desk, locale, answers));
}

/** Asks for one of the topic's official pages that this language lacks. */
function idQuestion({ content, folder }: Desk, locale: string): Question {
  const { officialLocale } = content.site;
  const pathIn = (code: string, topic: string, id: string) => `pages/${code}/${topic}/${id}.mdx`;
  const isThere = (path: string) => existsSync(join(folder, path));
  return {
    key: "id",
    option: "id",
    ask: say`Which page do you translate?`,
    choices: ({ topic = "" }) =>
      content.pages
        .filter((page) => page.locale === officialLocale && page.topic === topic)
        .filter(({ slug }) => !isThere(pathIn(locale, topic, slug)))
        .map(({ slug, title }) => ({ id: slug, label: title })),
    unknown: (answer, { topic = "" }) => {
      const [own, official] = [
        pathIn(locale, topic, answer),
        pathIn(officialLocale, topic, answer),
      ];
      if (isThere(own)) return say`The file ${own} is already there: edit that file.`;
      return isThere(official)
        ? say`${official} has mistakes: mend those first (npm run rotonde -- check shows them).`
        : say`There is no ${official}: write the page in the official language first.`;
    },
  };
}

/** Asks for the texts of the front matter; but for the title they may be translated later, in the file. */
function textQuestions({ content }: Desk, code: string): Question[] {
  const label = content.site.locales.find((locale) => locale.code === code)?.label ?? code;
  const language = { code, label, official: true };
  const official = (answers: Answers) => officialPage(content, answers);
  return [
    { key: "title", option: "title", ask: say`What is the title of the page?`, language },
    {
      key: "description",
      option: "description",
      ask: say`What does the page tell, in one or two sentences? (at most 160 characters)`,
      language,
      suggest: (answers) => official(answers)?.description,
      check: fits(pageSchema.shape.description),
    },
    {
      key: "authority",
      option: "authority",
      ask: say`Who makes the rule, and who decides?`,
      language,
      suggest: (answers) => official(answers)?.authority,
    },
  ];
}

function officialPage({ pages, site }: Desk["content"], answers: Answers): Page | undefined {
  return pages.find(
    ({ locale, topic, slug }) =>
      locale === site.officialLocale && topic === answers["topic"] && slug === answers["id"],
  );
}

function translationDraft({ folder, content }: Desk, locale: string, answers: Answers): Draft {
  const { topic = "", id = "", title, description, authority, draft } = answers;
  const official = officialPage(content, answers)?.file ?? "";
  const { yaml, body } = partsOf(join(folder, official));
  const front = parseDocument(yaml);
  front.delete("translation");
  const own = { title, description, authority, provenance: { draft, review: "none" } };
  for (const [field, value] of Object.entries(own)) front.set(field, front.createNode(value));
  const path = `pages/${locale}/${topic}/${id}.mdx`;
  return {
    path,
    text: `---\n${front.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body}`,
    next: [
      say`Translate the text in the file: it is still the official one. Keep headings, components and links in the same order.`,
      say`Publish it only then: until it is translated, readers of this language get the official text.`,
      say`Look for mistakes: npm run rotonde -- check`,
      say`Note which version you translated: npm run rotonde -- translate accept ${path}`,
    ],
  };
}

/** A page that could be read before, cut into front matter and body, with the line ends of Unix. */
function partsOf(file: string): SplitPage {
  const text = readFileSync(file, "utf8")
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n");
  const parts = splitFrontMatter(text, file);
  if ("body" in parts) return parts;
  throw new Error(inWords(parts.message));
}
