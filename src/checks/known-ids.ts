import type { LocatedContent } from "../schema/content.ts";

/** What content may mention by its id. */
export type Kind =
  | "topic"
  | "category"
  | "situation"
  | "phase"
  | "service"
  | "municipality"
  | "journey"
  | "term"
  | "picture"
  | "film"
  | "captions"
  | "recording"
  | "language"
  | "page";

/** The ids of everything of a kind that is there. */
export type KnownIds = Readonly<Record<Kind, ReadonlySet<string>>>;

/**
 * The ids that content may mention, by what they are. Files that are there but could not be read
 * count, and all pages where the official language is none of the site's, so that one mistake is
 * told once and not at every mention.
 */
export function knownIds(content: LocatedContent): KnownIds {
  const { site, taxonomy, services, municipalities, journeys, terms, pages, media } = content;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const official = `pages/${site.officialLocale}`;
  const language = new Set(site.locales.map(({ code }) => code));
  const own = pages.filter(
    ({ locale }) => locale === site.officialLocale || !language.has(site.officialLocale),
  );
  return {
    topic: new Set(ids(taxonomy.topics)),
    category: new Set(ids(taxonomy.categories)),
    situation: new Set(ids(taxonomy.situations)),
    phase: new Set(ids(taxonomy.phases)),
    service: new Set([
      ...ids(services.filter(({ status }) => status === "active")),
      ...unreadIds(content, "services", ".yaml"),
    ]),
    municipality: new Set([
      ...ids(municipalities),
      ...unreadIds(content, "municipalities", ".yaml"),
    ]),
    journey: new Set([...ids(journeys), ...unreadIds(content, "journeys", ".yaml")]),
    term: new Set(ids(terms)),
    picture: new Set(media.filter((name) => !/\.(mp4|webm|mp3|m4a|vtt)$/.test(name))),
    film: new Set(media.filter((name) => /\.(mp4|webm)$/.test(name))),
    captions: new Set(media.filter((name) => name.endsWith(".vtt"))),
    recording: new Set(media.filter((name) => /\.(mp3|m4a)$/.test(name))),
    language,
    page: new Set([
      ...own.map(({ topic, slug }) => `${topic}/${slug}`),
      ...unreadIds(content, official, ".mdx"),
    ]),
  };
}

/** Ids of a folder's files that are there but could not be read. */
function unreadIds({ unread }: LocatedContent, folder: string, extension: string): string[] {
  return unread.flatMap((path) =>
    path.startsWith(`${folder}/`) && path.endsWith(extension)
      ? [path.slice(folder.length + 1, -extension.length)]
      : [],
  );
}
