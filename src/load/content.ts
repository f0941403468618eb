import type { z } from "astro/zod";
import { basemapSchema } from "../schema/basemap.ts";
import type { LocatedContent, Locate } from "../schema/content.ts";
import { glossarySchema, type Term } from "../schema/glossary.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { journeySchema, type Journey } from "../schema/journey.ts";
import { keywordFolder, keywordsSchema } from "../schema/keywords.ts";
import { municipalitySchema, type Municipality } from "../schema/municipality.ts";
import { pageSchema, type Page } from "../schema/page.ts";
import { serviceSchema, type Service } from "../schema/service.ts";
import { siteSchema } from "../schema/site.ts";
import { storyFolder, storySchema, type Story } from "../schema/story.ts";
import { taxonomySchema } from "../schema/taxonomy.ts";
import { fileIssues } from "./file-issues.ts";
import { rightPath } from "./file-places.ts";
import { anew, type Once } from "./keep-readings.ts";
import { readLayers } from "./layer-files.ts";
import { mediaIssues } from "./media.ts";
import { readStreets } from "./streets.ts";
import { isText, readTexts } from "./texts.ts";
import { validate } from "./validate.ts";
import { readWriting } from "./writing.ts";
import { parseYaml } from "./yaml.ts";

/** A file of the content folder: its path inside it, with `/`, and its bytes. */
export interface ContentFile {
  path: string;
  bytes: Uint8Array;
  /** How many bytes it has, where only its beginning was read. */
  size?: number;
}

/** What could be read, and every problem met while reading; `content` is there unless the region's own files fail. */
export interface ParsedContent {
  content: LocatedContent | undefined;
  issues: Issue[];
}

/** Parses and validates all files of a content folder: the one parser behind all doors; `unreadable` are the files that the disk did not give. */
export function parseContent(
  files: readonly ContentFile[],
  unreadable: readonly Issue[] = [],
  once: Once = anew,
): ParsedContent {
  const refused = fileIssues(files.map(({ path }) => path));
  const readable = files.filter(({ path }) => !refused.has(path));
  const mediaFiles = readable.filter(({ path }) => path.startsWith("media/"));
  const { texts, issues: textIssues } = readTexts(
    readable.filter(({ path }) => isText(path)),
    once,
  );
  const issues: Issue[] = [...unreadable, ...refused.values(), ...textIssues];
  // A file under a wrong name is there: what refers to it by the right one is not wrong.
  const there = new Set([
    ...files.flatMap(({ path }) => [path, rightPath(path) ?? path]),
    ...unreadable.map(({ file }) => file),
  ]);
  const isThere = unreadable.every(({ code }) => code !== "file-missing");
  const locators = new Map<string, Locate>();

  const take = <Data>(path: string, text: string, work: () => Reading<Data>) => {
    const found = once(path, text, work);
    if (found.locate) locators.set(path, found.locate);
    issues.push(...found.issues);
    return found.data;
  };
  const one = <Schema extends z.ZodType>(schema: Schema, path: string, required: boolean) => {
    const text = texts.get(path);
    if (text !== undefined) return take(path, text, () => readYaml(schema, text, path));
    if (required && isThere && !there.has(path)) issues.push(missingFile(path));
    return undefined;
  };
  const all = <Data>(folder: string, read: (text: string, path: string) => Reading<Data>) =>
    [...texts].flatMap(([path, text]) => {
      if (!path.startsWith(`${folder}/`)) return [];
      return take(path, text, () => read(text, path)) ?? [];
    });
  const many = <Schema extends z.ZodType>(schema: Schema, folder: string) =>
    all(folder, (text, path) => {
      const { data, ...found } = readYaml(schema, text, path);
      const id = path.slice(folder.length + 1, -".yaml".length);
      return { ...found, data: data && { ...data, id, file: path } };
    });

  const site = one(siteSchema, "site.yaml", true);
  const taxonomy = one(taxonomySchema, "taxonomy.yaml", true);
  const glossary = one(glossarySchema, "glossary.yaml", false);
  const basemap = one(basemapSchema, "basemap.yaml", false);
  const { layers, issues: layerIssues } = readLayers(texts, once);
  const { streets, issues: streetIssues } = readStreets(readable, site?.basemap?.pmtiles);
  issues.push(...layerIssues, ...streetIssues);
  const municipalities = many(municipalitySchema, "municipalities") as Municipality[];
  const services = many(serviceSchema, "services") as Service[];
  const journeys = many(journeySchema, "journeys") as Journey[];
  const keywords = many(keywordsSchema, keywordFolder).map(({ id: locale, ...words }) => ({
    ...words,
    locale,
  }));
  const pages = all("pages", (text, path) => readText(pageSchema, text, path)) as Page[];
  const stories = all(storyFolder, (text, path) => readText(storySchema, text, path)) as Story[];
  issues.push(
    ...mediaFiles.flatMap(({ path, bytes }) => once(path, bytes, () => mediaIssues(path, bytes))),
  );
  if (!site || !taxonomy) return { content: undefined, issues };

  const media = mediaFiles.map(({ path }) => path.slice("media/".length));
  const locate = (file: string, path: readonly PropertyKey[]) =>
    locators.get(file)?.(path) ?? { line: 1, column: 1 };
  const terms = glossary?.terms ?? noTerms;
  const records = { municipalities, services, journeys, pages, stories, keywords };
  const read = new Set(Object.values(records).flatMap((items) => items.map(({ file }) => file)));
  if (glossary) read.add("glossary.yaml");
  const unread = [...there].filter((path) => !read.has(path));
  const regional = { site, taxonomy, terms, basemap, layers, streets };
  return { content: { ...regional, ...records, media, unread, locate }, issues };
}

/** What one file gives. */
interface Reading<Data> {
  data: Data | undefined;
  issues: Issue[];
  locate?: Locate | undefined;
}

/** The same list at each reading, for what is found out about texts and their terms. */
const noTerms: Term[] = [];

function readYaml<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  path: string,
): Reading<z.infer<Schema>> {
  const yaml = parseYaml(text, path);
  return { ...validate(schema, yaml, path), locate: yaml.locate };
}

function readText(
  schema: typeof pageSchema | typeof storySchema,
  text: string,
  path: string,
): Reading<Page | Story> {
  const found: Pick<Reading<never>, "issues" | "locate"> = { issues: [] };
  const { writing, issues } = readWriting(path, text, (yaml) => {
    const front = validate(schema, yaml, path);
    found.issues.push(...front.issues);
    found.locate = yaml.locate;
    return front.data;
  });
  return { ...found, data: writing, issues: [...found.issues, ...issues] };
}

function missingFile(file: string): Issue {
  const fix = say`Add it; content/ of East Flanders shows what belongs in it.`;
  return issue({
    code: "file-missing",
    file,
    line: 1,
    message: say`The file ${file} is missing.`,
    fix,
  });
}
