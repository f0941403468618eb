import type { Page } from "../schema/page.ts";
import type { Category } from "../schema/taxonomy.ts";
import { exits, type Exit, type Link } from "./frame.ts";
import { pagesOf } from "./page-model.ts";
import { address } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";
import { plain } from "./text.ts";

/** A question of newcomers: the page that answers it, and the kind of service that helps. */
export interface PartnerQuestion {
  page: (Link & { lang: string | undefined; description: string; card: string }) | undefined;
  /** The kind of service on the map, with their number or their names. */
  services: Link & { detail: string };
}

/** The questions of each exit, one for each kind of service that the region has. */
export function partnerQuestions(
  region: Region,
  locale: string,
): (Exit & { questions: PartnerQuestion[] })[] {
  const used = new Set<Page>();
  const pages = [...region.topics.keys()].flatMap((topic) => pagesOf(region, locale, topic));
  return exits(region, locale)
    .map((exit) => ({
      ...exit,
      questions: region.taxonomy.categories
        .filter(({ topic }) => topic === exit.id)
        .flatMap((category) => {
          const services = servicesOf(region, locale, category);
          if (!services) return [];
          const page = bestPage(pages, category, used);
          if (page) used.add(page);
          return [{ page: page && pageLink(region, locale, page), services }];
        }),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** The page that sends its readers to a kind of service first of all, of the same exit if there is one; rather one that stands nowhere else. */
function bestPage(
  pages: readonly Page[],
  { id, topic }: Category,
  used: ReadonlySet<Page>,
): Page | undefined {
  const rank = (page: Page) =>
    (used.has(page) ? 100 : 0) +
    (page.topic === topic ? 0 : 10) +
    page.services.categories.indexOf(id);
  return pages
    .filter(({ services }) => services.categories.includes(id))
    .toSorted((a, b) => rank(a) - rank(b) || a.order - b.order)[0];
}

function pageLink(region: Region, locale: string, page: Page): PartnerQuestion["page"] {
  const { title, description, topic, slug } = page;
  return {
    label: title,
    description,
    lang: page.locale === locale ? undefined : page.locale,
    href: address(region, locale, topic, slug),
    card: address(region, locale, topic, slug, "card"),
  };
}

function servicesOf(
  region: Region,
  locale: string,
  { id, label }: Category,
): PartnerQuestion["services"] | undefined {
  const all = [...region.services.values()].filter(({ categories }) => categories.includes(id));
  if (all.length === 0) return undefined;
  const names = all.map(({ name }) => plain(region, name, locale)).join(", ");
  const count = uiFor(region, locale)("municipality.services", { count: all.length });
  return {
    label: plain(region, label, locale),
    href: `${address(region, locale, "map")}?category=${id}`,
    detail: all.length > 2 ? count : names,
  };
}
