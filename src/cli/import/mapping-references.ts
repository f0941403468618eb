import { closest } from "../../schema/closest.ts";
import type { Content, Locate } from "../../schema/content.ts";
import { issue, type Issue } from "../../schema/issue.ts";
import { say } from "../../schema/message.ts";
import type { Mapping } from "./mapping.ts";
import type { Part } from "./part.ts";

/** Ids in a mapping file that the region does not have; told once there, not at every row. */
export function mappingReferences(
  { values, defaults, categories }: Mapping,
  { taxonomy, municipalities }: Pick<Content, "taxonomy" | "municipalities">,
  file: string,
  locate: Locate,
): Issue[] {
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const known = {
    categories: ids(taxonomy.categories),
    topics: ids(taxonomy.topics),
    situations: ids(taxonomy.situations),
    municipality: ids(municipalities),
    serves: ids(municipalities),
  };
  const unknown = (path: PropertyKey[], id: string, among: readonly string[]): Issue[] => {
    if (among.includes(id)) return [];
    const near = closest(id, among);
    const fix =
      near === undefined
        ? say`Write an id that exists: ${among.join(", ")}.`
        : say`Did you mean "${near}"?`;
    const message = say`The id "${id}" is not known in this region.`;
    return [issue({ code: "reference-unknown", file, ...locate(path), message, fix })];
  };
  const inPart = (path: PropertyKey[], part: Part) =>
    (Object.keys(known) as (keyof typeof known)[]).flatMap((field) => {
      const value = part[field];
      if (value === undefined || value === "region" || value === "municipality") return [];
      return [value].flat().flatMap((id) => unknown([...path, field], id, known[field]));
    });
  return [
    ...values.flatMap(({ fields }, index) => inPart(["values", index, "fields"], fields)),
    ...inPart(["defaults"], defaults),
    ...categories.flatMap(({ id, fields }, index) => [
      ...unknown(["categories", index, "id"], id, known.categories),
      ...inPart(["categories", index, "fields"], fields),
    ]),
  ];
}
