import type { Content } from "../../schema/content.ts";
import { say } from "../../schema/message.ts";
import { inEditorsLanguage, type Desk } from "./desk.ts";
import { fitsNumber } from "./fits.ts";
import { orNothing } from "./common-questions.ts";
import type { Answers, Question } from "./question.ts";

/** Asks where a service is and for which municipalities it works. */
export function placeQuestions(desk: Desk): Question[] {
  const { municipalities } = desk.content;
  const choices = municipalities.map(({ id, name }) => ({
    id,
    label: inEditorsLanguage(desk, name),
  }));
  const nameOf = ({ municipality }: Answers) =>
    municipalities.find(({ id }) => id === municipality)?.name[desk.content.site.officialLocale];
  return [
    {
      key: "location",
      option: "location",
      ask: say`Is there a place that people can go to?`,
      choices: () => [
        { id: "place", label: say`yes, it has an address` },
        { id: "none", label: say`no, such as a help line or a website` },
      ],
      suggest: () => "place",
    },
    {
      key: "municipality",
      option: "municipality",
      ask: say`In which municipality is it?`,
      choices: () => choices,
      optional: (answers) => !hasPlace(answers),
    },
    {
      key: "street",
      field: "location.street",
      option: "street",
      ask: say`What are its street and number?`,
      optional: true,
      when: hasPlace,
    },
    {
      key: "postcode",
      field: "location.postcode",
      option: "postcode",
      ask: say`What is its postcode?`,
      optional: true,
      when: hasPlace,
    },
    {
      key: "locality",
      field: "location.locality",
      option: "locality",
      ask: say`In which town or village is it?`,
      when: (answers) => hasPlace(answers) && answers["municipality"] !== undefined,
      suggest: nameOf,
    },
    {
      key: "lat",
      field: "location.lat",
      option: "lat",
      ask: say`What is its latitude (north), such as 51.05439? Without it, the map shows the middle of the municipality.`,
      optional: true,
      when: hasPlace,
      check: fitsNumber,
    },
    {
      key: "lon",
      field: "location.lon",
      option: "lon",
      ask: say`What is its longitude (east), such as 3.72583?`,
      when: hasPoint,
      check: fitsNumber,
    },
    {
      key: "precision",
      field: "location.precision",
      option: "precision",
      ask: say`How precise is that point?`,
      when: hasPoint,
      suggest: () => "exact",
      choices: () => [
        { id: "exact", label: say`it is the door` },
        { id: "approximate", label: say`it is somewhere near` },
      ],
    },
    {
      key: "serves",
      option: "serves",
      ask: say`For whom does it work?`,
      suggest: () => "region",
      choices: ({ municipality }) => [
        { id: "region", label: say`the whole region` },
        ...choices.filter(({ id }) => id === municipality),
      ],
    },
  ];
}

const hasPlace = ({ location }: Answers) => location !== "none";

const hasPoint = ({ lat = "" }: Answers) => lat !== "";

/** The answers to `placeQuestions`, as the field in the file: without a point, the middle of the municipality. */
export function locationFrom({ municipalities }: Content, answers: Answers) {
  if (!hasPlace(answers)) return "none";
  const centre = municipalities.find(({ id }) => id === answers["municipality"])?.centre;
  return {
    street: orNothing(answers["street"]),
    postcode: orNothing(answers["postcode"]),
    locality: answers["locality"],
    lat: hasPoint(answers) ? Number(answers["lat"]) : centre?.lat,
    lon: hasPoint(answers) ? Number(answers["lon"]) : centre?.lon,
    precision: hasPoint(answers) ? answers["precision"] : "approximate",
  };
}
