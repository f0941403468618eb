import { existsSync } from "node:fs";
import { join } from "node:path";
import { localeCodes } from "../../model/region.ts";
import { say, type Message } from "../../schema/message.ts";
import type { Site } from "../../schema/site.ts";
import { slugOf } from "../../schema/slug.ts";
import { id, webAddress, type Localized } from "../../schema/text.ts";
import type { Desk } from "./desk.ts";
import { fits } from "./fits.ts";
import type { Answers, Question } from "./question.ts";

/** The most letters of an id: it is the name of a file, and part of an address that people read. */
const longestId = 60;

/** Asks for the id, suggesting one made from a name; the file of that id is not there yet. */
export function idQuestion(
  { folder }: Desk,
  nameKey: string,
  pathOf: (id: string, answers: Answers) => string,
): Question {
  const isThere = (path: string) => existsSync(join(folder, path));
  return {
    key: "id",
    option: "id",
    ask: say`What is its id, the last part of its address?`,
    suggest: (answers) => {
      const made = shortened(slugOf(answers[nameKey] ?? ""));
      return made === "" ? undefined : made;
    },
    check: (answer, answers) => {
      const path = pathOf(answer, answers);
      if (answer.length > longestId) return say`Write at most ${longestId} characters.`;
      return (
        fits(id)(answer) ??
        (isThere(path)
          ? say`The file ${path} is already there: choose another id, or edit that file.`
          : undefined)
      );
    },
  };
}

/** An id cut after a whole word. */
function shortened(made: string): string {
  if (made.length <= longestId) return made;
  const end = made.lastIndexOf("-", longestId);
  return made.slice(0, end > 0 ? end : longestId);
}

/** Asks for a text in the official language, then for the same in the others, which may be left out. */
export function textQuestions({ content }: Desk, key: string, ask: Message): Question[] {
  const { locales, officialLocale } = content.site;
  return localeCodes(content.site).map((code) => {
    const official = code === officialLocale;
    const label = locales.find((locale) => locale.code === code)?.label ?? code;
    return {
      key: official ? key : `${key}.${code}`,
      field: `${key}.${code}`,
      option: key,
      ask,
      language: { code, label, official },
      optional: !official,
    };
  });
}

/** The answers to `textQuestions`, as a text per language. */
export function textsFrom(answers: Answers, key: string, site: Site): Localized {
  const texts = localeCodes(site).map((code) => [
    code,
    answers[code === site.officialLocale ? key : `${key}.${code}`] ?? "",
  ]);
  return Object.fromEntries(texts.filter(([, text]) => text !== "")) as Localized;
}

/** Asks where the facts come from. */
export function sourceQuestions(isPublic: "url-required" | "url-optional"): Question[] {
  return [
    {
      key: "source-title",
      field: "sources.0.title",
      option: "source-title",
      ask: say`Where do the facts come from? Name the page, the law or the organisation.`,
    },
    {
      key: "source-url",
      field: "sources.0.url",
      option: "source-url",
      ask: say`What is the web address of that source?`,
      optional: isPublic === "url-optional",
      check: fits(webAddress),
    },
  ];
}

/** The answers to `sourceQuestions`, as the list in the file. */
export function sourcesFrom(answers: Answers) {
  return [{ title: answers["source-title"], url: orNothing(answers["source-url"]) }];
}

/** An answer, or nothing where the question was passed over: such a field is not written. */
export function orNothing(answer: string | undefined): string | undefined {
  return answer === "" ? undefined : answer;
}
