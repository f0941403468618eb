import { say } from "../../schema/message.ts";
import { municipalitySchema } from "../../schema/municipality.ts";
import { webAddress } from "../../schema/text.ts";
import {
  idQuestion,
  orNothing,
  sourceQuestions,
  sourcesFrom,
  textQuestions,
  textsFrom,
} from "./common-questions.ts";
import type { Desk } from "./desk.ts";
import { fill, type Filled } from "./fill.ts";
import { fits, fitsNumber } from "./fits.ts";
import type { Answers, Draft, Question, Refusal } from "./question.ts";
import { today } from "./today.ts";
import { yamlText } from "./yaml-text.ts";

/** The options of `rotonde new municipality`. */
export const municipalityOptions = [
  "name",
  "id",
  "nis",
  "postcodes",
  "lat",
  "lon",
  "website",
  "source-title",
  "source-url",
];

/** Makes a municipality. */
export function newMunicipality(desk: Desk): Promise<Filled | Refusal> {
  const questions = [
    ...textQuestions(desk, "name", say`What is the name of the municipality?`),
    idQuestion(desk, "name", (id) => `municipalities/${id}.yaml`),
    ...factQuestions,
    ...sourceQuestions("url-optional"),
  ];
  return fill(desk, questions, (answers) => municipalityDraft(desk, answers));
}

const factQuestions: Question[] = [
  {
    key: "nis",
    option: "nis",
    ask: say`What is its NIS code (five digits)?`,
    optional: true,
    check: fits(municipalitySchema.shape.nis),
  },
  {
    key: "postcodes",
    option: "postcodes",
    ask: say`Which postcodes does it have? Put commas between them.`,
    optional: true,
  },
  {
    key: "lat",
    field: "centre.lat",
    option: "lat",
    ask: say`What is the latitude (north) of its middle, such as 51.05439?`,
    check: fitsNumber,
  },
  {
    key: "lon",
    field: "centre.lon",
    option: "lon",
    ask: say`What is the longitude (east) of its middle, such as 3.72583?`,
    check: fitsNumber,
  },
  {
    key: "website",
    option: "website",
    ask: say`What is the web address of its website?`,
    optional: true,
    check: fits(webAddress),
  },
];

function municipalityDraft({ content }: Desk, answers: Answers): Draft {
  const postcodes = (answers["postcodes"] ?? "").split(",").map((code) => code.trim());
  const text = yamlText({
    nis: orNothing(answers["nis"]),
    name: textsFrom(answers, "name", content.site),
    postcodes: postcodes.filter((code) => code !== ""),
    centre: { lat: Number(answers["lat"]), lon: Number(answers["lon"]) },
    website: orNothing(answers["website"]),
    sources: sourcesFrom(answers),
    reviewed: today(),
  });
  return {
    path: `municipalities/${answers["id"] ?? ""}.yaml`,
    text,
    next: [
      say`Open the file to add more, such as a welcome and where waste is collected.`,
      say`Look for mistakes: npm run rotonde -- check`,
      say`See the municipality: npm run dev`,
    ],
  };
}
