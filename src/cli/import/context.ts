import type { Content } from "../../schema/content.ts";
import { namesOf, type Names } from "./names.ts";

/** What a cell's text is read against: the region's own names, and how the mapping writes phone numbers. */
export interface Context {
  official: string;
  categories: Names;
  municipalities: Names;
  /** Names that municipalities had before, and places that became part of them. */
  former: Names;
  phonePrefix: string | undefined;
}

/** Collects the names that a region's content gives to categories and municipalities, in all languages. */
export function contextOf(
  { site, taxonomy, municipalities }: Pick<Content, "site" | "taxonomy" | "municipalities">,
  phonePrefix?: string,
): Context {
  return {
    official: site.officialLocale,
    categories: namesOf(
      taxonomy.categories.map(({ id, label }) => ({ id, names: [id, ...Object.values(label)] })),
    ),
    municipalities: namesOf(
      municipalities.map(({ id, name }) => ({ id, names: [id, ...Object.values(name)] })),
    ),
    former: namesOf(municipalities.map(({ id, formerNames }) => ({ id, names: formerNames }))),
    phonePrefix,
  };
}
