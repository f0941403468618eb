import { closest } from "../schema/closest.ts";
import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import type { Position } from "../schema/page.ts";
import { knownIds } from "./known-ids.ts";

/** A mention of something by its id. */
interface Mention {
  file: string;
  at: Position;
  what: keyof ReturnType<typeof knownIds>;
  id: string;
}

/** Mentions of services, municipalities, categories, topics, situations, phases, terms, pictures, languages or pages that are not there. */
export function referenceIssues(content: LocatedContent): Issue[] {
  const known = knownIds(content);
  return [...serviceMentions(content), ...pageMentions(content), ...otherMentions(content)].flatMap(
    ({ file, at, what, id }) => {
      if (known[what].includes(id)) return [];
      if (what === "term" && content.unread.includes("glossary.yaml")) return [];
      const near = closest(id, known[what]);
      const fix =
        near === undefined
          ? `Write the id of a ${what} that exists, or remove it.`
          : `Did you mean "${near}"?`;
      const code = what === "language" ? "locale-unknown" : "reference-unknown";
      return [issue({ code, file, ...at, message: `There is no ${what} "${id}".`, fix })];
    },
  );
}

function serviceMentions(content: LocatedContent): Mention[] {
  return content.services.flatMap(
    ({ file, topics, categories, situations, municipality, serves }) => {
      const each = (what: Mention["what"], field: string, ids: readonly string[]) =>
        ids.map((id, index) => ({ file, at: content.locate(file, [field, index]), what, id }));
      return [
        ...each("topic", "topics", topics),
        ...each("category", "categories", categories),
        ...each("situation", "situations", situations ?? []),
        ...each("municipality", "serves", serves === "region" ? [] : serves),
        ...(municipality === undefined
          ? []
          : [
              {
                file,
                at: content.locate(file, ["municipality"]),
                what: "municipality" as const,
                id: municipality,
              },
            ]),
      ];
    },
  );
}

function pageMentions(content: LocatedContent): Mention[] {
  return content.pages.flatMap((page) => {
    const { file } = page;
    const each = (what: Mention["what"], path: string[], ids: readonly string[]) =>
      ids.map((id, index) => ({ file, at: content.locate(file, [...path, index]), what, id }));
    const inBody = page.outline.components.flatMap(({ name, attributes, line, column }) => {
      const mention = (what: Mention["what"], ids: string | undefined) =>
        (ids ?? "")
          .split(",")
          .map((id) => id.trim())
          .filter(Boolean)
          .map((id) => ({ file, at: { line, column }, what, id }));
      if (name === "Term") return mention("term", attributes["id"]);
      if (name === "Contact") return mention("service", attributes["id"]);
      if (name === "Figure") return mention("picture", attributes["src"]);
      return [
        ...mention("category", attributes["categories"]),
        ...mention("service", attributes["ids"]),
        ...mention("topic", attributes["topic"]),
        ...mention("category", attributes["category"]),
        ...mention("municipality", attributes["municipality"]),
      ];
    });
    const top = { file, at: { line: 1, column: 1 } };
    return [
      { ...top, what: "topic" as const, id: page.topic },
      { ...top, what: "language" as const, id: page.locale },
      ...each("phase", ["phases"], page.phases),
      ...each("situation", ["situations"], page.situations),
      ...each("municipality", ["municipalities"], page.municipalities),
      ...each("category", ["services", "categories"], page.services.categories),
      ...each("service", ["services", "ids"], page.services.ids),
      ...inBody,
    ];
  });
}

function otherMentions(content: LocatedContent): Mention[] {
  const { site, taxonomy, municipalities, terms } = content;
  const mention = (file: string, path: PropertyKey[], what: Mention["what"], id: string) => ({
    file,
    at: content.locate(file, path),
    what,
    id,
  });
  return [
    mention("site.yaml", ["officialLocale"], "language", site.officialLocale),
    mention("site.yaml", ["defaultLocale"], "language", site.defaultLocale),
    ...site.locales.flatMap(({ fallback }, index) =>
      (fallback ?? []).map((code) =>
        mention("site.yaml", ["locales", index, "fallback"], "language", code),
      ),
    ),
    ...taxonomy.categories.map(({ topic }, index) =>
      mention("taxonomy.yaml", ["categories", index, "topic"], "topic", topic),
    ),
    ...municipalities.flatMap(({ file, townHall }) =>
      townHall === undefined ? [] : [mention(file, ["townHall"], "service", townHall)],
    ),
    ...terms.flatMap(({ page }, index) =>
      page === undefined ? [] : [mention("glossary.yaml", ["terms", index, "page"], "page", page)],
    ),
  ];
}
