import { say } from "../../schema/message.ts";
import { pageSchema } from "../../schema/page.ts";
import { idQuestion, sourceQuestions, sourcesFrom } from "./common-questions.ts";
import { inEditorsLanguage, type Desk } from "./desk.ts";
import { fill, type Filled } from "./fill.ts";
import { fits } from "./fits.ts";
import type { Answers, Draft, Question, Refusal } from "./question.ts";
import { readAnswer } from "./read-answer.ts";
import { today } from "./today.ts";
import { newTranslation } from "./translation.ts";
import { yamlText } from "./yaml-text.ts";

/** The options of `rotonde new page`. */
export const pageOptions = [
  "locale",
  "topic",
  "id",
  "title",
  "description",
  "text",
  "authority",
  "source-title",
  "source-url",
  "draft",
];

/** Makes a page in the official language; in another one, a copy of the official page to translate. */
export async function newPage(desk: Desk): Promise<Filled | Refusal> {
  const { officialLocale, locales } = desk.content.site;
  const locale: Question = {
    key: "locale",
    option: "locale",
    ask: say`In which language is the page?`,
    quiet: true,
    suggest: () => officialLocale,
    choices: () => locales.map(({ code, label }) => ({ id: code, label })),
  };
  const wanted = readAnswer(locale, desk.options["locale"]?.at(-1) ?? officialLocale, {});
  const before = [locale, draftQuestion, topicQuestion(desk)];
  if ("answer" in wanted && wanted.answer !== officialLocale)
    return newTranslation(desk, wanted.answer, before);
  return fill(desk, [...before, ...pageQuestions(desk)], (answers) => pageDraft(desk, answers));
}

const draftQuestion: Question = {
  key: "draft",
  option: "draft",
  ask: say`Who wrote the text first?`,
  quiet: true,
  suggest: () => "human",
  choices: () => [
    { id: "human", label: say`a person` },
    { id: "machine", label: say`a machine` },
  ],
};

function topicQuestion(desk: Desk): Question {
  return {
    key: "topic",
    option: "topic",
    ask: say`To which topic does the page belong?`,
    choices: () =>
      desk.content.taxonomy.topics.map(({ id, label }) => ({
        id,
        label: inEditorsLanguage(desk, label),
      })),
  };
}

function pageQuestions(desk: Desk): Question[] {
  const { officialLocale } = desk.content.site;
  return [
    { key: "title", option: "title", ask: say`What is the title of the page?` },
    idQuestion(desk, "title", (id, { topic = "" }) => `pages/${officialLocale}/${topic}/${id}.mdx`),
    {
      key: "description",
      option: "description",
      ask: say`What does the page tell, in one or two sentences? (at most 160 characters)`,
      check: fits(pageSchema.shape.description),
    },
    {
      key: "text",
      field: "body",
      option: "text",
      ask: say`How does the text begin? (the first paragraph; you write the rest in the file)`,
      lines: true,
    },
    {
      key: "authority",
      option: "authority",
      ask: say`Who makes the rule, and who decides?`,
    },
    ...sourceQuestions("url-required"),
  ];
}

function pageDraft({ content }: Desk, answers: Answers): Draft {
  const { officialLocale, locales } = content.site;
  const { topic = "", id = "", title, description, authority, draft, text = "" } = answers;
  const orders = content.pages.filter((page) => page.topic === topic).map(({ order }) => order);
  const front = yamlText({
    title,
    description,
    order: Math.floor(Math.max(0, ...orders)) + 1,
    authority,
    sources: sourcesFrom(answers),
    reviewed: today(),
    provenance: { draft, review: "none" },
  });
  const other = locales.find(({ code }) => code !== officialLocale)?.code;
  return {
    path: `pages/${officialLocale}/${topic}/${id}.mdx`,
    text: `---\n${front}---\n\n${text}\n`,
    next: [
      say`Open the file and write the rest of the text.`,
      say`Look for mistakes: npm run rotonde -- check`,
      say`See the page: npm run dev`,
      ...(other === undefined
        ? []
        : [
            say`Translate it when it is ready: npm run rotonde -- new page --locale ${other} --topic ${topic} --id ${id}`,
          ]),
    ],
  };
}
