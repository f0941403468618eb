import { closest } from "../schema/closest.ts";
import { slugOf } from "../schema/slug.ts";
import { localeCode } from "../schema/text.ts";

const name = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** Where files of the content folder stand, and how they are called. */
const place = new RegExp(
  `^(?:${[
    "(?:site|taxonomy|glossary|basemap)\\.yaml",
    `(?:municipalities|services|journeys)/${name}\\.yaml`,
    "basemap/(?:8|10|12|sources)\\.json",
    `basemap/${name}\\.pmtiles`,
    `pages/[\\w-]+/${name}/${name}\\.mdx`,
    `stories/[\\w-]+/${name}\\.mdx`,
    "keywords/[\\w-]+\\.yaml",
    `media/(?:${name}/)*${name}\\.(?:png|jpg|webp|avif|svg|mp4|webm|mp3|m4a|vtt)`,
  ].join("|")})$`,
);

const regionFiles = ["site", "taxonomy", "glossary", "basemap"];
const folders = ["municipalities", "services", "journeys", "pages", "stories", "keywords", "media"];

/** Folders in which there is one for each language. */
const languageFolders = ["pages", "stories"];

/** Folders in which a file has the name of a language. */
const languageFileFolders = ["keywords"];

/** Ends of names that mean another one; an editor on Windows may add `.txt`. */
const yamlEnd = /(\.(yaml|yml|json|txt))*$/i;
const pageEnd = /(\.(mdx|md|markdown|txt))*$/i;

/** Whether a file may stand where it does, under the name it has. */
export function isInPlace(path: string): boolean {
  return rightPath(path) === path;
}

/** Street maps stand beside the layers of the drawn map. */
const streetsEnd = /\.pmtiles$/i;

/** The path that a file should have, as far as its name tells; nothing where it has no place in the content folder. */
export function rightPath(path: string): string | undefined {
  const [first = "", ...below] = path.split("/");
  if (place.test(path) && ![...languageFolders, ...languageFileFolders].includes(first))
    return path;
  const right = below.length === 0 ? regionFile(first) : inFolder(first, below);
  return right !== undefined && place.test(right) ? right : undefined;
}

function regionFile(file: string): string | undefined {
  const stem = closest(slugOf(file.replace(yamlEnd, "")), regionFiles);
  return stem === undefined || !hasEnd(file, yamlEnd) ? undefined : `${stem}.yaml`;
}

function inFolder(first: string, below: readonly string[]): string | undefined {
  if (streetsEnd.test(below.at(-1) ?? ""))
    return joined(["basemap"], below.at(-1) ?? "", streetsEnd, "pmtiles");
  const folder = folders.find((name) => name === first) ?? closest(first, folders);
  const file = below.at(-1) ?? "";
  const between = below.slice(0, -1);
  if (folder === undefined) return undefined;
  if (languageFolders.includes(folder))
    return hasEnd(file, pageEnd) ? writing(folder, between, file) : undefined;
  if (languageFileFolders.includes(folder) && between.length === 0)
    return hasEnd(file, yamlEnd) ? languageFile(folder, file) : undefined;
  if (folder !== "media")
    return hasEnd(file, yamlEnd)
      ? joined([folder, ...between.map(slugOf)], file, yamlEnd, "yaml")
      : undefined;
  const [, end = ""] = /\.(png|jpe?g|webp|avif|svg|mp4|webm|mp3|m4a|vtt)$/i.exec(file) ?? [];
  const pictureEnd = /\.[^.]*$/;
  return end === ""
    ? undefined
    : joined(
        [folder, ...between.map(slugOf)],
        file,
        pictureEnd,
        end.toLowerCase().replace("jpeg", "jpg"),
      );
}

function writing(folder: string, between: readonly string[], file: string): string | undefined {
  const [locale = "", ...topics] = between;
  return joined([folder, rightLocale(locale), ...topics.map(slugOf)], file, pageEnd, "mdx");
}

function languageFile(folder: string, file: string): string | undefined {
  const locale = rightLocale(file.replace(yamlEnd, ""));
  return locale === "" ? undefined : `${folder}/${locale}.yaml`;
}

/** The name of a folder or file that is called as a language, as codes are written: `pt_br` as `pt-BR`; the checks tell of unknown ones. */
function rightLocale(name: string): string {
  const [language = "", ...rest] = name.split(/[-_]/);
  const code = [
    language.toLowerCase(),
    ...rest.map((part) =>
      part.length === 2
        ? part.toUpperCase()
        : part.charAt(0).toUpperCase() + part.slice(1).toLowerCase(),
    ),
  ].join("-");
  if (localeCode.safeParse(code).success) return code;
  return /^[\w-]+$/.test(name) ? name : slugOf(name);
}

/** Whether a name ends in one of these ways, or has no end at all. */
function hasEnd(file: string, end: RegExp): boolean {
  return file.replace(end, "") !== file || !/.\.[a-z0-9]{1,8}$/i.test(file);
}

function joined(
  folders: readonly string[],
  file: string,
  end: RegExp,
  extension: string,
): string | undefined {
  const stem = slugOf(file.replace(end, ""));
  if (stem === "" || folders.includes("")) return undefined;
  return `${[...folders, stem].join("/")}.${extension}`;
}
