import { isMap, isScalar, isSeq, type Document, type YAMLMap } from "yaml";
import { codeForm } from "../../schema/language-code.ts";
import { say, type Message } from "../../schema/message.ts";
import type { TranslationDesk } from "./region-files.ts";
import { hitNotes } from "./unit-notes.ts";
import type { Unit, UnitFile } from "./units.ts";
import { textAt, yamlDocument } from "./yaml-edits.ts";

/** A text per language in a YAML file: where it stands, and what it is called. */
interface LocalizedText {
  id: string;
  path: (string | number)[];
  source: string;
}

/** Where the text of a unit in the language of the desk stands in a YAML file. */
export interface YamlUnit extends Unit {
  path: (string | number)[];
}

/** The texts of a YAML file, with the means to find them again. */
export interface YamlUnits extends UnitFile {
  units: YamlUnit[];
}

const order = [
  /^glossary\.yaml$/,
  /^taxonomy\.yaml$/,
  /^site\.yaml$/,
  /^services\//,
  /^municipalities\//,
  /^journeys\//,
];

/** In site.yaml, what has other languages; other fields can look as if they had. */
const ofTheSite = /^(?:name|tagline|accessibility)(?:\.|$)/;

/** Lists the texts per language of all files that are no pages. */
export function yamlUnits(desk: TranslationDesk): YamlUnits[] {
  const unread = new Set(desk.content.unread);
  const rankOf = (path: string) => order.findIndex((pattern) => pattern.test(path));
  return [...desk.files]
    .filter(([path]) => rankOf(path) >= 0 && !isUnread(path, unread))
    .toSorted(([one], [other]) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1))
    .map(([file, { text }]) => {
      const document = yamlDocument(text);
      const found = localizedTexts(document, desk.content.site.officialLocale).filter(
        ({ id }) => file !== "site.yaml" || ofTheSite.test(id),
      );
      return { file, target: file, units: found.map((one) => unitOf(one, document, desk)) };
    })
    .filter(({ units }) => units.length > 0);
}

function isUnread(path: string, unread: ReadonlySet<string>): boolean {
  return path !== "site.yaml" && path !== "taxonomy.yaml" && unread.has(path);
}

function unitOf(
  { id, path, source }: LocalizedText,
  document: Document,
  { locale, hitsIn }: TranslationDesk,
): YamlUnit {
  const own = [...path, locale];
  const target = textAt(document, own);
  const kind: Message = say`the field ${id}`;
  return {
    id,
    path: own,
    block: id,
    kind,
    state: target === undefined ? "missing" : "current",
    source: [source],
    codes: new Map(),
    ...(target === undefined ? {} : { target: [target], targetCodes: new Map() }),
    addresses: [],
    notes: [
      say`This is: ${kind}`,
      ...hitNotes(hitsIn(source).filter(({ term }) => term !== source)),
    ],
  };
}

function localizedTexts(document: Document, official: string): LocalizedText[] {
  const found: LocalizedText[] = [];
  const visit = (node: unknown, path: (string | number)[], names: string[]): void => {
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries())
        visit(item, [...path, index], [...names, idOf(item) ?? String(index + 1)]);
    } else if (isMap(node)) {
      const source = officialText(node, official);
      if (source !== undefined) {
        found.push({ id: names.join("."), path, source });
        return;
      }
      const isTerm = node.has("term") && node.has("explanation");
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : "";
        if (!isTerm || name !== "translation") visit(value, [...path, name], [...names, name]);
      }
      const term = isTerm ? node.get("term") : undefined;
      if (typeof term === "string")
        found.push({
          id: [...names, "translation"].join("."),
          path: [...path, "translation"],
          source: term,
        });
    }
  };
  visit(document.contents, [], []);
  return found;
}

/** The official text of a group whose fields are all languages. */
function officialText(node: YAMLMap, official: string): string | undefined {
  const isLocalized = node.items.every(
    ({ key, value }) =>
      isScalar(key) &&
      codeForm.test(String(key.value)) &&
      isScalar(value) &&
      typeof value.value === "string",
  );
  const source = isLocalized ? node.get(official) : undefined;
  return typeof source === "string" ? source.trim() : undefined;
}

function idOf(item: unknown): string | undefined {
  const id = isMap(item) ? item.get("id") : undefined;
  return typeof id === "string" ? id : undefined;
}
