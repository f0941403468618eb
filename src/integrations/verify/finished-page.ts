import { sheetHashes } from "./sheet-hashes.ts";
import { readTags, type Tag } from "./tags.ts";

/** What the rules look at in a page. */
export interface FinishedPage {
  /** Whether there is text in its main part and it has its end. */
  isWhole: boolean;
  language: string;
  /** Whether search engines may list it. */
  isListed: boolean;
  /** Whether it belongs in the site's own search. */
  isSearched: boolean;
  /** All addresses that it links to, loads or sends to. */
  addresses: ReadonlySet<string>;
  /** Those of them that its head gives to others: its own, its versions', its picture's. */
  given: ReadonlySet<string>;
  /** The ids that a link can lead to. */
  anchors: ReadonlySet<string>;
  /** The hashes of the style sheets inside it. */
  sheets: readonly string[];
}

/** Reads a page of the finished site. */
export function readPage(html: string): FinishedPage {
  const tags = readTags(html);
  const { lang = "" } = tags.find(({ name }) => name === "html")?.attributes ?? {};
  return {
    isWhole: /<main\b[^>]*>\s*(?!<\/main>)\S/.test(html) && html.trimEnd().endsWith("</html>"),
    language: lang,
    isListed: !tags.some(
      ({ name, attributes }) =>
        name === "meta" &&
        attributes["name"] === "robots" &&
        attributes["content"]?.includes("noindex"),
    ),
    isSearched: tags.some(({ attributes }) => "data-pagefind-body" in attributes),
    addresses: new Set(tags.flatMap(addressesOf)),
    given: new Set(
      tags.filter(({ name }) => name === "link" || name === "meta").flatMap(addressesOf),
    ),
    anchors: new Set(tags.flatMap(anchorsOf)),
    sheets: sheetHashes(html),
  };
}

const single = ["href", "xlink:href", "src", "poster", "action", "formaction", "data"];

/** An address of a source set, and its width or density up to the next comma. */
const inSourceSet = /([^\s,](?:\S*[^\s,])?)(?:\s+[^,]*)?/g;

function addressesOf({ name, attributes }: Tag): string[] {
  const lists = [attributes["srcset"], attributes["imagesrcset"]].flatMap((list = "") =>
    [...list.matchAll(inSourceSet)].map(([, source = ""]) => source),
  );
  const forScripts = Object.entries(attributes).flatMap(([key, value]) =>
    key.startsWith("data-") && /^\/\S*$/.test(value) ? [value] : [],
  );
  const { property = "", content = "" } = name === "meta" ? attributes : {};
  return [
    ...single.flatMap((key) => attributes[key] ?? []),
    ...lists,
    ...forScripts,
    ...(/^og:(url|image)$/.test(property) ? [content] : []),
  ];
}

function anchorsOf({ name, attributes }: Tag): string[] {
  const named = name === "a" ? attributes["name"] : undefined;
  return [attributes["id"], named].filter((anchor) => anchor !== undefined);
}
