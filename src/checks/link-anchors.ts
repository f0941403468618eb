import { localeChain } from "../model/region.ts";
import { writingFile, writingsOf } from "../model/writings.ts";
import { closest } from "../schema/closest.ts";
import type { LocatedContent } from "../schema/content.ts";
import { say } from "../schema/message.ts";
import type { Page, Writing } from "../schema/page.ts";
import type { InnerLink, LinkFault } from "./inner-link.ts";

/** Says what is wrong with the anchor of a link on a page, if anything is. */
export type AnchorCheck = (link: InnerLink, from: Writing) => LinkFault | undefined;

const mostListed = 12;

/** Checks links to headings in the language in which their reader gets the page: every language has its own anchors. */
export function anchorCheck(content: LocatedContent): AnchorCheck {
  const pageFor = pageFinder(content);
  const lists = listAnchors(content);
  const known = new Map<Writing, ReadonlySet<string>>();
  const anchorsOn = (page: Writing) => {
    const found = known.get(page) ?? new Set([...headingsOf(page), ...ownAnchors(page)]);
    known.set(page, found);
    return found;
  };
  return ({ href, path, anchor }, from) => {
    if (anchor === undefined || path.startsWith("/docs/")) return undefined;
    const target = path === "" ? from : pageFor(path, from.locale);
    if (target === "unread") return undefined;
    if (target) {
      if (anchorsOn(target).has(anchor)) return undefined;
      const { topic, slug } = target;
      const official = pageFor(`/${topic}/${slug}/`, content.site.officialLocale);
      return noHeading(anchor, headingsOf(target), sameHeading(anchor, official, target));
    }
    const ids = lists.get(path);
    if (ids) return ids.has(anchor) ? undefined : noHeading(anchor, [...ids]);
    return {
      code: "link-broken",
      message: say`The link ${href} leads to a heading, but ${path} has none to link to.`,
      fix: say`Write ${path} without #${anchor}.`,
    };
  };
}

/** Finds a page as readers of a language get it. */
function pageFinder(content: LocatedContent) {
  const { site, unread } = content;
  const read = new Map(
    writingsOf(content).map((page) => [`${page.locale}/${page.topic}/${page.slug}`, page]),
  );
  const broken = new Set(unread);
  const chains = new Map<string, string[]>();
  return (path: string, locale: string): Writing | "unread" | undefined => {
    const name = path.slice(1, -1);
    const [topic = "", slug = ""] = name.split("/");
    const chain = chains.get(locale) ?? localeChain(site, locale);
    chains.set(locale, chain);
    for (const code of chain) {
      const page = read.get(`${code}/${name}`);
      if (page) return page;
      if (broken.has(writingFile({ topic, slug }, code))) return "unread";
    }
    return undefined;
  };
}

/** The anchors of pages that list things: each has the id of what it lists. */
function listAnchors({ services, terms, unread }: LocatedContent): Map<string, Set<string>> {
  const shown = services.filter(({ status }) => status === "active");
  const lists = new Map([
    ["/services/", new Set(shown.flatMap(({ categories }) => categories.slice(0, 1)))],
  ]);
  if (!unread.includes("glossary.yaml"))
    lists.set("/glossary/", new Set(terms.map(({ id }) => id)));
  return lists;
}

function headingsOf({ outline }: Writing): string[] {
  return outline.headings.map(({ anchor }) => anchor);
}

/** The heading of a page that stands where the official text has the one with this anchor. */
function sameHeading(
  anchor: string,
  official: Writing | "unread" | undefined,
  target: Writing,
): string | undefined {
  if (official === undefined || official === "unread") return undefined;
  return headingsOf(target)[headingsOf(official).indexOf(anchor)];
}

function noHeading(anchor: string, known: readonly string[], same?: string): LinkFault {
  const near = same ?? closest(anchor, known);
  const some = `#${known.slice(0, mostListed).join(", #")}${known.length > mostListed ? ", …" : ""}`;
  const fix =
    known.length === 0
      ? say`That page has no headings; take #${anchor} away.`
      : near === undefined
        ? say`Use one of its headings: ${some}.`
        : say`Did you mean #${near}? The headings of that page are ${some}.`;
  return { code: "link-broken", message: say`There is no heading #${anchor} on that page.`, fix };
}

/** Anchors of the parts that the site itself adds to a page. */
function ownAnchors(page: Writing & Partial<Pick<Page, "services">>): ReadonlySet<string> {
  const { services, outline } = page;
  const terms = outline.components.filter(({ name }) => name === "Term");
  return new Set([
    "main",
    "sources",
    ...(services && services.ids.length + services.categories.length > 0 ? ["services"] : []),
    ...(terms.length > 0 ? ["words"] : []),
    ...terms.map(({ attributes }) => `word-${attributes["id"] ?? ""}`),
  ]);
}
