import { closest } from "../schema/closest.ts";
import type { LocatedContent } from "../schema/content.ts";
import { languageCode } from "../schema/language-code.ts";
import { say, type Message } from "../schema/message.ts";
import { slugOf } from "../schema/slug.ts";
import type { Kind, KnownIds } from "./known-ids.ts";

/** Says which id somebody most likely meant; nothing where none is near. */
export type Suggest = (kind: Kind, written: string) => Message | undefined;

/** Finds what was meant by its letters, or by a name that the thing has; each name is looked for once. */
export function suggester(content: LocatedContent, known: KnownIds): Suggest {
  const names = new Map<Kind, ReadonlyMap<string, string>>();
  const found = new Map<string, Message | undefined>();
  let former: ReadonlyMap<string, string> | undefined;
  const namesOf = (kind: Kind) => {
    const made = names.get(kind) ?? new Map(named(content, kind));
    names.set(kind, made);
    return made;
  };
  const find = (kind: Kind, written: string): Message | undefined => {
    const word = slugOf(kind === "page" ? written.replace(/.*\//, "") : written);
    const code = kind === "language" ? languageCode(written) : undefined;
    const near = [code, word, namesOf(kind).get(word)].find(
      (id) => id !== undefined && known[kind].has(id),
    );
    if (near === undefined && kind === "municipality") {
      former ??= formerNames(content);
      const today = former.get(word);
      if (today !== undefined)
        return say`That is a part of the municipality "${today}": write "${today}".`;
    }
    const id = near ?? closest(written, [...known[kind]]);
    return id === undefined ? undefined : say`Did you mean "${id}"?`;
  };
  return (kind, written) => {
    const key = `${kind} ${written}`;
    if (!found.has(key)) found.set(key, find(kind, written));
    return found.get(key);
  };
}

/** What things of a kind are called in any language, as an id would have it, with their ids. */
function named(content: LocatedContent, kind: Kind): [name: string, id: string][] {
  const { taxonomy, services, municipalities, journeys, terms, pages } = content;
  const all = (id: string, texts: readonly string[]) =>
    texts.map((text): [string, string] => [slugOf(text), id]);
  const labelled = (items: readonly { id: string; label: Record<string, string> }[]) =>
    items.flatMap(({ id, label }) => all(id, Object.values(label)));
  switch (kind) {
    case "topic":
      return labelled(taxonomy.topics);
    case "category":
      return labelled(taxonomy.categories);
    case "situation":
      return labelled(taxonomy.situations);
    case "phase":
      return labelled(taxonomy.phases);
    case "service":
      return services.flatMap(({ id, name }) => all(id, Object.values(name)));
    case "municipality":
      return municipalities.flatMap(({ id, name, postcodes }) =>
        all(id, [...postcodes, ...Object.values(name)]),
      );
    case "journey":
      return journeys.flatMap(({ id, title }) => all(id, Object.values(title)));
    case "term":
      return terms.flatMap(({ id, term, plural, alsoSaid, translation }) =>
        all(id, [...Object.values(translation), ...alsoSaid, plural ?? term, term]),
      );
    case "page":
      return pages.map(({ topic, slug }) => [slug, `${topic}/${slug}`]);
    case "language":
    case "picture":
    case "film":
    case "captions":
    case "recording":
      return [];
  }
}

/** Names of what became part of a municipality, as an id would have it, with the municipality's id. */
function formerNames({ municipalities }: LocatedContent): ReadonlyMap<string, string> {
  return new Map(
    municipalities.flatMap(({ id, formerNames: names }) =>
      names.map((name): [string, string] => [slugOf(name), id]),
    ),
  );
}
