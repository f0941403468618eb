import { fixedParts } from "../model/routes.ts";
import { closest } from "../schema/closest.ts";
import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import type { Page } from "../schema/page.ts";
import { knownIds } from "./known-ids.ts";

/** Links in pages that lead to no page, to no heading, or into a fixed language. */
export function linkIssues(content: LocatedContent): Issue[] {
  const known = knownAddresses(content);
  const locales = new Set(content.site.locales.map(({ code }) => code));
  return content.pages.flatMap((page) =>
    page.outline.links.flatMap((link) => problem(page, link, content, known, locales)),
  );
}

type FoundLink = Page["outline"]["links"][number];

function problem(
  page: Page,
  { href, line, column }: FoundLink,
  content: LocatedContent,
  known: readonly string[],
  locales: ReadonlySet<string>,
): Issue[] {
  const report = (code: "link-broken" | "link-with-language", message: string, fix: string) => [
    issue({ code, file: page.file, line, column, message, fix }),
  ];
  if (!href.startsWith("/") && !href.startsWith("#")) return [];
  const [path = "", anchor] = href.split("#");
  const bare = path.split("?")[0] ?? "";
  const first = bare.split("/")[1] ?? "";
  if (locales.has(first)) {
    return report(
      "link-with-language",
      `The link ${href} leads into one fixed language.`,
      `Write ${href.slice(first.length + 1) || "/"} ; the site adds the reader's language.`,
    );
  }
  const outside = /^\/(data|docs|media)\//.test(bare);
  if (bare !== "" && bare !== "/" && !outside && !known.includes(bare)) {
    const near = closest(bare, known);
    return report(
      "link-broken",
      `The link ${href} leads to no page.`,
      near === undefined ? "Check the address." : `Did you mean ${near} ?`,
    );
  }
  const target =
    bare === ""
      ? page
      : content.pages.find(
          (other) => other.locale === page.locale && bare === `/${other.topic}/${other.slug}/`,
        );
  if (
    anchor === undefined ||
    !target ||
    target.outline.headings.some((heading) => heading.anchor === decoded(anchor))
  )
    return [];
  const anchors = target.outline.headings.map((heading) => heading.anchor);
  const near = closest(anchor, anchors) ?? anchors.join(", #");
  return report(
    "link-broken",
    `There is no heading #${anchor} on that page.`,
    `Use one of its headings: #${near}.`,
  );
}

/** An anchor as the heading has it; `%` signs that stand for nothing stay. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function knownAddresses(content: LocatedContent): string[] {
  const { topic, page, service, municipality } = knownIds(content);
  return [
    ...[...fixedParts, ...topic, ...page].map((part) => `/${part}/`),
    ...service.map((id) => `/services/${id}/`),
    ...municipality.map((id) => `/municipalities/${id}/`),
  ];
}
