import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import { writingsOf } from "../model/writings.ts";
import { idsOf } from "./mentions.ts";

/** A list in a file in which each thing stands once. */
interface List {
  file: string;
  path: readonly PropertyKey[];
  items: readonly string[];
}

/** Ids that stand twice in a list that defines or names them. */
export function duplicateIssues(content: LocatedContent): Issue[] {
  const rename = say`Give one of them another id, or remove it.`;
  const remove = say`Remove one of them.`;
  return [
    ...definitions(content).flatMap((list) => twiceIn(list, content, rename)),
    ...namings(content).flatMap((list) => twiceIn(list, content, remove)),
    ...inComponents(content),
  ];
}

/** Lists that define what is in them. */
function definitions({ taxonomy, terms, site, journeys }: LocatedContent): List[] {
  return [
    ...(["topics", "categories", "situations", "phases"] as const).map((name) => ({
      file: "taxonomy.yaml",
      path: [name],
      items: taxonomy[name].map(({ id }) => id),
    })),
    { file: "glossary.yaml", path: ["terms"], items: terms.map(({ id }) => id) },
    { file: "site.yaml", path: ["locales"], items: site.locales.map(({ code }) => code) },
    ...journeys.map(({ file, steps }) => ({
      file,
      path: ["steps"],
      items: steps.map(({ id }) => id),
    })),
  ];
}

/** Lists that name what is defined elsewhere. */
function namings({ pages, services, municipalities, journeys, site }: LocatedContent): List[] {
  const lists = (file: string, fields: readonly [PropertyKey[], readonly string[] | undefined][]) =>
    fields.flatMap(([path, items = []]) => (items.length > 1 ? [{ file, path, items }] : []));
  return [
    ...lists(
      "site.yaml",
      site.locales.map(({ fallback }, index) => [["locales", index, "fallback"], fallback]),
    ),
    ...municipalities.flatMap(({ file, postcodes, formerNames }) =>
      lists(file, [
        [["postcodes"], postcodes],
        [["formerNames"], formerNames],
      ]),
    ),
    ...services.flatMap(({ file, categories, topics, situations, serves, languages }) =>
      lists(file, [
        [["categories"], categories],
        [["topics"], topics],
        [["situations"], situations],
        [["serves"], serves === "region" ? [] : serves],
        [["languages"], languages.map(({ code, level }) => `${code}, ${level}`)],
      ]),
    ),
    ...pages.flatMap(({ file, phases, situations, municipalities: towns, services: named }) =>
      lists(file, [
        [["phases"], phases],
        [["situations"], situations],
        [["municipalities"], towns],
        [["services", "categories"], named.categories],
        [["services", "ids"], named.ids],
      ]),
    ),
    ...journeys.flatMap(({ file, situations, steps }) =>
      lists(file, [
        [["situations"], situations],
        ...steps.map(({ after }, index): [PropertyKey[], string[]] => [
          ["steps", index, "after"],
          after,
        ]),
      ]),
    ),
  ];
}

function twiceIn({ file, path, items }: List, content: LocatedContent, fix: Message): Issue[] {
  return repeated(items).map(({ item, index, first }) => {
    const { line } = content.locate(file, [...path, first]);
    const at = content.locate(file, [...path, index]);
    const message = say`"${item}" stands twice in "${path.join(".")}", the first time on line ${line}.`;
    return issue({ code: "duplicate-id", file, ...at, path: path.join("."), message, fix });
  });
}

function inComponents(content: LocatedContent): Issue[] {
  return writingsOf(content).flatMap(({ file, outline }) =>
    outline.components.flatMap(({ name, attributes, line, column }) =>
      [attributes["ids"], attributes["categories"]].flatMap((attribute) =>
        repeated(idsOf(attribute)).map(({ item }) => {
          const message = say`"${item}" stands twice in <${name}>.`;
          const fix = say`Remove one of them.`;
          return issue({ code: "duplicate-id", file, line, column, message, fix });
        }),
      ),
    ),
  );
}

/** The items that were in a list before, with the place of the first. */
export function repeated(
  items: readonly string[],
): { item: string; index: number; first: number }[] {
  if (new Set(items).size === items.length) return [];
  const firsts = new Map<string, number>();
  return items.flatMap((item, index) => {
    const first = firsts.get(item);
    if (first === undefined) firsts.set(item, index);
    return first === undefined ? [] : [{ item, index, first }];
  });
}
