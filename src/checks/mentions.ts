import type { LocatedContent } from "../schema/content.ts";
import type { Journey } from "../schema/journey.ts";
import type { Keywords, KeywordSection } from "../schema/keywords.ts";
import type { Page, Position, Writing } from "../schema/page.ts";
import type { Service } from "../schema/service.ts";
import type { Story } from "../schema/story.ts";
import type { Kind } from "./known-ids.ts";

/** A mention of something by its id. */
export interface Mention {
  file: string;
  what: Kind;
  id: string;
  /** Where it stands: a place in a text, or a field. */
  at: Position | readonly PropertyKey[];
}

/** Every mention that content makes of something by its id, in the order of its files. */
export function mentions(content: LocatedContent): Mention[] {
  return [
    ...content.services.flatMap(serviceMentions),
    ...content.pages.flatMap((page) => [...frontMatterMentions(page), ...bodyMentions(page)]),
    ...content.stories.flatMap((story) => [...mediaMentions(story), ...bodyMentions(story)]),
    ...content.journeys.flatMap(journeyMentions),
    ...content.keywords.flatMap(keywordMentions),
    ...otherMentions(content),
  ];
}

/** Makes mentions in the fields of one file. */
function inFields(file: string) {
  return (what: Kind, path: readonly PropertyKey[], ids: string | readonly string[] | undefined) =>
    typeof ids === "string"
      ? [{ file, what, id: ids, at: path }]
      : (ids ?? []).map((id, index): Mention => ({ file, what, id, at: [...path, index] }));
}

function serviceMentions(service: Service): Mention[] {
  const field = inFields(service.file);
  return [
    ...field("topic", ["topics"], service.topics),
    ...field("category", ["categories"], service.categories),
    ...field("situation", ["situations"], service.situations),
    ...field("municipality", ["serves"], service.serves === "region" ? [] : service.serves),
    ...field("municipality", ["municipality"], service.municipality),
  ];
}

function frontMatterMentions(page: Page): Mention[] {
  const field = inFields(page.file);
  return [
    ...field("phase", ["phases"], page.phases),
    ...field("situation", ["situations"], page.situations),
    ...field("municipality", ["municipalities"], page.municipalities),
    ...field("category", ["services", "categories"], page.services.categories),
    ...field("service", ["services", "ids"], page.services.ids),
  ];
}

function mediaMentions({ file, picture, video, audio }: Story): Mention[] {
  const field = inFields(file);
  return [
    ...field("picture", ["picture", "src"], picture?.src),
    ...field("film", ["video", "src"], video?.src),
    ...field("captions", ["video", "captions"], video?.captions),
    ...field("recording", ["audio", "src"], audio?.src),
  ];
}

/** What attributes of components name, by component. */
const attributeKinds: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  Term: { id: "term" },
  Contact: { id: "service" },
  Figure: { src: "picture" },
  ServiceList: { categories: "category", ids: "service" },
  ServiceMap: { topic: "topic", category: "category", municipality: "municipality" },
};

const mapAddress = "/map/?";

/** What an address of the map names in its parameters. */
const parameterKinds: Readonly<Record<string, Kind>> = {
  topic: "topic",
  category: "category",
  municipality: "municipality",
  service: "service",
};

function bodyMentions({ file, outline }: Writing): Mention[] {
  const inComponents = outline.components.flatMap(({ name, attributes, line, column }) =>
    Object.entries(attributeKinds[name] ?? {}).flatMap(([attribute, what]) =>
      idsOf(attributes[attribute]).map((id) => ({ file, what, id, at: { line, column } })),
    ),
  );
  const inLinks = outline.links.flatMap(({ href, line, column }) => {
    if (!href.startsWith(mapAddress)) return [];
    const query = href.slice(mapAddress.length).replace(/#.*/, "");
    return [...new URLSearchParams(query)].flatMap(([name, id]) => {
      const what = Object.hasOwn(parameterKinds, name) ? parameterKinds[name] : undefined;
      return what ? [{ file, what, id, at: { line, column } }] : [];
    });
  });
  return [...inComponents, ...inLinks];
}

/** The ids in an attribute, which have commas between them. */
export function idsOf(attribute: string | undefined): string[] {
  return (attribute ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

function journeyMentions({ file, situations, steps }: Journey): Mention[] {
  const field = inFields(file);
  return [
    ...field("situation", ["situations"], situations),
    ...steps.flatMap(({ phase, page, service }, index) => [
      ...field("phase", ["steps", index, "phase"], phase),
      ...field("page", ["steps", index, "page"], page),
      ...field("service", ["steps", index, "service"], service),
    ]),
  ];
}

/** What each section of a file of words names. */
const sectionKinds = {
  pages: "page",
  terms: "term",
  categories: "category",
  services: "service",
  journeys: "journey",
  municipalities: "municipality",
} as const satisfies Record<KeywordSection, Kind>;

function keywordMentions(keywords: Keywords): Mention[] {
  return Object.entries(sectionKinds).flatMap(([section, what]) =>
    Object.keys(keywords[section as KeywordSection]).map((id) => ({
      file: keywords.file,
      what,
      id,
      at: [section, id],
    })),
  );
}

function otherMentions({ site, taxonomy, municipalities, terms }: LocatedContent): Mention[] {
  const field = inFields("site.yaml");
  return [
    ...field("language", ["officialLocale"], site.officialLocale),
    ...field("language", ["defaultLocale"], site.defaultLocale),
    ...site.locales.flatMap(({ fallback }, index) =>
      field("language", ["locales", index, "fallback"], fallback),
    ),
    ...taxonomy.categories.flatMap(({ topic }, index) =>
      inFields("taxonomy.yaml")("topic", ["categories", index, "topic"], topic),
    ),
    ...municipalities.flatMap(({ file, townHall }) =>
      inFields(file)("service", ["townHall"], townHall),
    ),
    ...terms.flatMap(({ page }, index) =>
      inFields("glossary.yaml")("page", ["terms", index, "page"], page),
    ),
  ];
}
