import type { z } from "astro/zod";
import { basemapSchema } from "../schema/basemap.ts";
import type { LocatedContent, Locate } from "../schema/content.ts";
import { glossarySchema } from "../schema/glossary.ts";
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
import { readLayers } from "./layer-files.ts";
import { mediaIssues } from "./media.ts";
import { readStreets } from "./streets.ts";
import { isText, readTexts } from "./texts.ts";
import { validate } from "./validate.ts";
import { readWriting, type Front } from "./writing.ts";
import { parseYaml, type ParsedYaml } from "./yaml.ts";

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

/** Parses and validates all files of a content folder: the one parser behind both doors; `unreadable` are the files that the disk did not give. */
export function parseContent(
  files: readonly ContentFile[],
  unreadable: readonly Issue[] = [],
): ParsedContent {
  const refused = fileIssues(files.map(({ path }) => path));
  const readable = files.filter(({ path }) => !refused.has(path));
  const mediaFiles = readable.filter(({ path }) => path.startsWith("media/"));
  const { texts, issues: textIssues } = readTexts(readable.filter(({ path }) => isText(path)));
  const issues: Issue[] = [...unreadable, ...refused.values(), ...textIssues];
  // A file under a wrong name is there: what refers to it by the right one is not wrong.
  const there = new Set([
    ...files.flatMap(({ path }) => [path, rightPath(path) ?? path]),
    ...unreadable.map(({ file }) => file),
  ]);
  const isThere = unreadable.every(({ code }) => code !== "file-missing");
  const locators = new Map<string, Locate>();

  const check = <Schema extends z.ZodType>(schema: Schema, yaml: ParsedYaml, path: string) => {
    locators.set(path, yaml.locate);
    const result = validate(schema, yaml, path);
    issues.push(...result.issues);
    return result.data;
  };
  const one = <Schema extends z.ZodType>(schema: Schema, path: string, required: boolean) => {
    const text = texts.get(path);
    if (text !== undefined) return check(schema, parseYaml(text, path), path);
    if (required && isThere && !there.has(path)) issues.push(missingFile(path));
    return undefined;
  };
  const many = <Schema extends z.ZodType>(schema: Schema, folder: string) =>
    [...texts].flatMap(([path, text]) => {
      if (!path.startsWith(`${folder}/`)) return [];
      const data = check(schema, parseYaml(text, path), path);
      return data
        ? [{ ...data, id: path.slice(folder.length + 1, -".yaml".length), file: path }]
        : [];
    });

  const site = one(siteSchema, "site.yaml", true);
  const taxonomy = one(taxonomySchema, "taxonomy.yaml", true);
  const glossary = one(glossarySchema, "glossary.yaml", false);
  const basemap = one(basemapSchema, "basemap.yaml", false);
  const { layers, issues: layerIssues } = readLayers(texts);
  const { streets, issues: streetIssues } = readStreets(readable, site?.basemap?.pmtiles);
  issues.push(...layerIssues, ...streetIssues);
  const municipalities = many(municipalitySchema, "municipalities") as Municipality[];
  const services = many(serviceSchema, "services") as Service[];
  const journeys = many(journeySchema, "journeys") as Journey[];
  const keywords = many(keywordsSchema, keywordFolder).map(({ id: locale, ...words }) => ({
    ...words,
    locale,
  }));
  const written = (folder: string, front: (yaml: ParsedYaml, path: string) => Front | undefined) =>
    [...texts].flatMap(([path, text]) => {
      if (!path.startsWith(`${folder}/`)) return [];
      const read = readWriting(path, text, (yaml) => front(yaml, path));
      issues.push(...read.issues);
      return read.writing ? [read.writing] : [];
    });
  const pages = written("pages", (yaml, path) => check(pageSchema, yaml, path)) as Page[];
  const stories = written(storyFolder, (yaml, path) => check(storySchema, yaml, path)) as Story[];
  issues.push(...mediaFiles.flatMap(({ path, bytes }) => mediaIssues(path, bytes)));
  if (!site || !taxonomy) return { content: undefined, issues };

  const media = mediaFiles.map(({ path }) => path.slice("media/".length));
  const locate = (file: string, path: readonly PropertyKey[]) =>
    locators.get(file)?.(path) ?? { line: 1, column: 1 };
  const terms = glossary?.terms ?? [];
  const records = { municipalities, services, journeys, pages, stories, keywords };
  const read = new Set(Object.values(records).flatMap((items) => items.map(({ file }) => file)));
  if (glossary) read.add("glossary.yaml");
  const unread = [...there].filter((path) => !read.has(path));
  const regional = { site, taxonomy, terms, basemap, layers, streets };
  return { content: { ...regional, ...records, media, unread, locate }, issues };
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
