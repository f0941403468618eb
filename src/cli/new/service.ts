import { say } from "../../schema/message.ts";
import { serviceKinds, serviceSchema } from "../../schema/service.ts";
import { email, webAddress } from "../../schema/text.ts";
import {
  idQuestion,
  orNothing,
  sourceQuestions,
  sourcesFrom,
  textQuestions,
  textsFrom,
} from "./common-questions.ts";
import { inEditorsLanguage, type Desk } from "./desk.ts";
import { fill, type Filled } from "./fill.ts";
import { fits } from "./fits.ts";
import { locationFrom, placeQuestions } from "./place.ts";
import type { Answers, Draft, Question, Refusal } from "./question.ts";
import { yamlText } from "./yaml-text.ts";

/** The options of `rotonde new service`. */
export const serviceOptions = [
  "name",
  "id",
  "summary",
  "kind",
  "category",
  "location",
  "municipality",
  "street",
  "postcode",
  "locality",
  "lat",
  "lon",
  "precision",
  "serves",
  "website",
  "phone",
  "email",
  "source-title",
  "source-url",
];

/** Makes a service that nobody has verified yet. */
export function newService(desk: Desk): Promise<Filled | Refusal> {
  const questions = [
    ...textQuestions(desk, "name", say`What is the name of the service?`),
    idQuestion(desk, "name", (id) => `services/${id}.yaml`),
    ...textQuestions(desk, "summary", say`What does it do for people, in one or two sentences?`),
    kindQuestion,
    categoryQuestion(desk),
    ...placeQuestions(desk),
    ...contactQuestions,
    ...sourceQuestions("url-optional"),
  ];
  return fill(desk, questions, (answers) => serviceDraft(desk, answers));
}

const kindLabels = {
  government: say`a public authority`,
  private: say`a company`,
  community: say`an association or volunteers`,
};

const kindQuestion: Question = {
  key: "kind",
  option: "kind",
  ask: say`Who runs it?`,
  choices: () => serviceKinds.map((id) => ({ id, label: kindLabels[id] })),
};

function categoryQuestion(desk: Desk): Question {
  return {
    key: "category",
    option: "category",
    ask: say`What kind of service is it?`,
    choices: () =>
      desk.content.taxonomy.categories.map(({ id, label }) => ({
        id,
        label: inEditorsLanguage(desk, label),
      })),
  };
}

const contactQuestions: Question[] = [
  {
    key: "website",
    field: "contact.website",
    option: "website",
    ask: say`What is the web address of its website?`,
    optional: true,
    check: fits(webAddress),
  },
  {
    key: "phone",
    field: "contact.phone",
    option: "phone",
    ask: say`What is its telephone number, as +32 9 123 45 67?`,
    optional: true,
    check: fits(serviceSchema.shape.contact.unwrap().shape.phone),
  },
  {
    key: "email",
    field: "contact.email",
    option: "email",
    ask: say`What is its e-mail address?`,
    optional: true,
    check: fits(email),
  },
];

function serviceDraft({ content }: Desk, answers: Answers): Draft {
  const { site, taxonomy } = content;
  const category = taxonomy.categories.find(({ id }) => id === answers["category"]);
  const { serves } = answers;
  const text = yamlText({
    name: textsFrom(answers, "name", site),
    summary: textsFrom(answers, "summary", site),
    kind: answers["kind"],
    categories: [category?.id],
    topics: [category?.topic],
    location: locationFrom(content, answers),
    municipality: orNothing(answers["municipality"]),
    serves: serves === "region" ? serves : [serves],
    languages: [],
    contact: {
      website: orNothing(answers["website"]),
      phone: orNothing(answers["phone"]),
      email: orNothing(answers["email"]),
    },
    sources: sourcesFrom(answers),
    verified: { state: "unchecked" },
    status: "active",
  });
  return {
    path: `services/${answers["id"] ?? ""}.yaml`,
    text,
    next: [
      say`Open the file to add more, such as opening hours and the languages spoken there.`,
      ...(answers["lat"] === ""
        ? [
            say`The map shows the middle of the municipality: write lat and lon of the door, with precision: exact, as soon as you know them.`,
          ]
        : []),
      say`Look for mistakes: npm run rotonde -- check`,
      say`See the service: npm run dev`,
    ],
  };
}
