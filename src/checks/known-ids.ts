import type { LocatedContent } from "../schema/content.ts";

/**
 * The ids that content may mention, by what they are. Files that are there but could not be read
 * count, so that one mistake is told once and not at every mention of its file.
 */
export function knownIds(content: LocatedContent) {
  const { site, taxonomy, services, municipalities, terms, pages, media } = content;
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const official = `pages/${site.officialLocale}`;
  const own = pages.filter(({ locale }) => locale === site.officialLocale);
  return {
    topic: ids(taxonomy.topics),
    category: ids(taxonomy.categories),
    situation: ids(taxonomy.situations),
    phase: ids(taxonomy.phases),
    service: [
      ...ids(services.filter(({ status }) => status === "active")),
      ...unreadIds(content, "services", ".yaml"),
    ],
    municipality: [...ids(municipalities), ...unreadIds(content, "municipalities", ".yaml")],
    term: ids(terms),
    picture: media,
    language: site.locales.map(({ code }) => code),
    page: [
      ...own.map(({ topic, slug }) => `${topic}/${slug}`),
      ...unreadIds(content, official, ".mdx"),
    ],
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
