import { ownText } from "./own-text.ts";
import { digest } from "../reuse/digest.ts";
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
  /** Its size in bytes, and their digest. */
  size: number;
  digest: string;
}

/** Reads a page of the finished site. */
export function readPage(html: string): FinishedPage {
  const addresses = new Set<string>();
  const given = new Set<string>();
  const anchors = new Set<string>();
  let language: string | undefined;
  let [isListed, isSearched] = [true, false];
  for (const { name, attributes } of readTags(html)) {
    const found = addressesOf(name, attributes).map(ownText);
    for (const address of found) addresses.add(address);
    const isForItself = attributes["rel"]?.includes("preload") === true;
    if (name === "meta" || (name === "link" && !isForItself))
      for (const address of found) given.add(address);
    const { id, name: named, lang, content } = attributes;
    if (id !== undefined) anchors.add(ownText(id));
    if (name === "a" && named !== undefined) anchors.add(ownText(named));
    if (name === "html") language ??= ownText(lang ?? "");
    if (name === "meta" && named === "robots" && content?.includes("noindex")) isListed = false;
    if ("data-pagefind-body" in attributes) isSearched = true;
  }
  return {
    isWhole: /<main\b[^>]*>\s*(?!<\/main>)\S/.test(html) && html.trimEnd().endsWith("</html>"),
    language: language ?? "",
    isListed,
    isSearched,
    addresses,
    given,
    anchors,
    sheets: sheetHashes(html),
    size: Buffer.byteLength(html),
    digest: digest(html),
  };
}

const single = new Set(["href", "xlink:href", "src", "poster", "action", "formaction", "data"]);

/** An address of a source set, and its width or density up to the next comma. */
const inSourceSet = /([^\s,](?:\S*[^\s,])?)(?:\s+[^,]*)?/g;

function addressesOf(name: string, attributes: Tag["attributes"]): string[] {
  const found: string[] = [];
  for (const key in attributes) {
    const value = attributes[key] ?? "";
    if (single.has(key)) found.push(value);
    else if (key === "srcset" || key === "imagesrcset")
      for (const [, source = ""] of value.matchAll(inSourceSet)) found.push(source);
    // What a script will ask for.
    else if (key.startsWith("data-") && /^\/\S*$/.test(value)) found.push(value);
  }
  const { property = "", content = "" } = name === "meta" ? attributes : {};
  if (/^og:(url|image)$/.test(property)) found.push(content);
  return found;
}
