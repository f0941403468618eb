import { reservedParts } from "../model/routes.ts";
import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";

/** Ids that stand twice in a list, and topics whose address the site keeps for itself. */
export function topicIssues(content: LocatedContent): Issue[] {
  const { taxonomy, terms, site } = content;
  const lists = [
    ...(["topics", "categories", "situations", "phases"] as const).map((name) => ({
      file: "taxonomy.yaml",
      name,
      ids: taxonomy[name].map(({ id }) => id),
    })),
    { file: "glossary.yaml", name: "terms", ids: terms.map(({ id }) => id) },
    { file: "site.yaml", name: "locales", ids: site.locales.map(({ code }) => code) },
  ];
  const twice = lists.flatMap(({ file, name, ids }) =>
    ids.flatMap((id, index) => {
      if (ids.indexOf(id) === index) return [];
      const message = `"${id}" stands twice in ${name}.`;
      return [
        issue({
          code: "duplicate-id",
          file,
          ...content.locate(file, [name, index]),
          message,
          fix: "Give one of them another id, or remove it.",
        }),
      ];
    }),
  );
  const taken = new Set([
    ...reservedParts,
    ...site.locales.map(({ code }) => code),
    "docs",
    "embed",
    "data",
    "status",
    "admin",
    "media",
    "pagefind",
  ]);
  const reserved = taxonomy.topics.flatMap(({ id }, index) => {
    if (!taken.has(id)) return [];
    const at = content.locate("taxonomy.yaml", ["topics", index, "id"]);
    return [
      issue({
        code: "reserved-address",
        file: "taxonomy.yaml",
        ...at,
        message: `The site has a page of its own at /${id}/.`,
        fix: "Give the topic another id.",
      }),
    ];
  });
  return [...twice, ...reserved];
}
