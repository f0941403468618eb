import type { z } from "astro/zod";
import { basemapSchema } from "../schema/basemap.ts";
import type { LocatedContent, Locate } from "../schema/content.ts";
import { glossarySchema } from "../schema/glossary.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { journeySchema, type Journey } from "../schema/journey.ts";
import { municipalitySchema, type Municipality } from "../schema/municipality.ts";
import {
  pageSchema,
  type Block,
  type Page,
  type PageFrontMatter,
  type Version,
} from "../schema/page.ts";
import { serviceSchema, type Service } from "../schema/service.ts";
import { siteSchema } from "../schema/site.ts";
import { taxonomySchema } from "../schema/taxonomy.ts";
import { hashOf, parseBody } from "./body.ts";
import { fileIssues } from "./file-issues.ts";
import { rightPath } from "./file-places.ts";
import { readLayers } from "./layer-files.ts";
import { pictureIssues } from "./picture.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readStreets } from "./streets.ts";
import { isText, readTexts } from "./texts.ts";
import { validate } from "./validate.ts";
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
  const pictures = readable.filter(({ path }) => path.startsWith("media/"));
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
  const pages = [...texts].flatMap(([path, text]) =>
    path.startsWith("pages/") ? parsePage(path, text, check, issues) : [],
  );
  issues.push(...pictures.flatMap(({ path, bytes }) => pictureIssues(path, bytes)));
  if (!site || !taxonomy) return { content: undefined, issues };

  const media = pictures.map(({ path }) => path.slice("media/".length));
  const locate = (file: string, path: readonly PropertyKey[]) =>
    locators.get(file)?.(path) ?? { line: 1, column: 1 };
  const terms = glossary?.terms ?? [];
  const records = { municipalities, services, journeys, pages };
  const read = new Set(Object.values(records).flatMap((items) => items.map(({ file }) => file)));
  if (glossary) read.add("glossary.yaml");
  const unread = [...there].filter((path) => !read.has(path));
  const regional = { site, taxonomy, terms, basemap, layers, streets };
  return { content: { ...regional, ...records, media, unread, locate }, issues };
}

type Check = (
  schema: typeof pageSchema,
  yaml: ParsedYaml,
  path: string,
) => z.infer<typeof pageSchema> | undefined;

function parsePage(path: string, text: string, check: Check, issues: Issue[]): Page[] {
  const [, locale = "", topic = "", file = ""] = path.split("/");
  const slug = file.slice(0, -".mdx".length);
  const split = splitFrontMatter(text, path);
  if (!("body" in split)) {
    issues.push(split);
    return [];
  }
  const front = check(pageSchema, parseYaml(split.yaml, path, 2), path);
  if (split.body.trim() === "") {
    issues.push(withoutText(path, text, split.bodyLine));
    return [];
  }
  const parsed = parseBody(split.body, path, split.bodyLine, `/${topic}/${slug}/`);
  if (Array.isArray(parsed)) issues.push(...parsed);
  if (!front || Array.isArray(parsed)) return [];
  const blocks = versionsOf(front, parsed.body);
  const hash = hashOf(blocks.map((block) => block.hash).join("\n"));
  return [{ ...front, locale, topic, slug, file: path, ...parsed, blocks, hash }];
}

function versionsOf(front: PageFrontMatter, body: readonly Block[]): Version[] {
  const { title, description, authority, sources } = front;
  const texts = {
    title,
    description,
    authority,
    sources: sources.map((one) => one.title).join("\n"),
  };
  return [
    ...Object.entries(texts).map(([id, text]) => ({ id, hash: hashOf(text) })),
    ...body.map(({ id, hash }) => ({ id, hash })),
  ];
}

function withoutText(file: string, text: string, bodyLine: number): Issue {
  const line = Math.min(bodyLine, text.split("\n").length);
  const message = say`The page has no text below its front matter.`;
  const fix = say`Write the text of the page below the second line of ---.`;
  return issue({ code: "file-empty", file, line, message, fix });
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
