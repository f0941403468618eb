import { formatDate } from "../../i18n/format.ts";
import type { Page } from "../../schema/page.ts";
import type { Segment } from "../../schema/segment.ts";
import { deadlineWords } from "../deadline-words.ts";
import { makeFrame, type Frame, type Link } from "../frame.ts";
import { howOf } from "../how.ts";
import { pageIn } from "../page-in.ts";
import { pageHeadLink } from "../page-model.ts";
import { address } from "../paths.ts";
import { uiFor, type Region } from "../region.ts";
import { makeCard, type Card } from "./card.ts";
import type { Lists } from "./fitting.ts";
import { placesOf } from "./places.ts";
import { componentsOf, firstParagraph, listItems } from "./plain-text.ts";
import { pair, pairIn, pairOf, said, type Pair } from "./said.ts";

/** The page at `/<locale>/<topic>/<slug>/card/`. */
export interface PageCard {
  frame: Frame;
  topic: Link & { number: number };
  back: Link;
  cards: Card[];
}

/** Makes the card of a page in one language. */
export function pageCard(region: Region, locale: string, topic: string, slug: string): PageCard {
  const { officialLocale } = region.site;
  const own = pageIn(region, locale, topic, slug);
  const official = region.pages.get(`${officialLocale}/${topic}/${slug}`);
  if (!own || !official) throw new Error(`No page ${topic}/${slug} to make a card of.`);
  const ui = uiFor(region, locale);
  const href = address(region, locale, topic, slug);
  const topicLink = pageHeadLink(region, topic, locale);
  const back = { label: own.title, href };
  const both = (text: (page: Page) => string) =>
    pair(said(text(official), officialLocale), said(text(own), own.locale));
  const reviewed = (code: string) =>
    `${uiFor(region, code)("page.reviewed")} ${formatDate(own.reviewed, code)}`;
  return {
    frame: makeFrame(region, locale, {
      path: [topic, slug, "card"],
      title: `${ui("card.link")}: ${own.title}`,
      description: own.description,
      topic,
      trail: [topicLink, back],
      indexed: false,
      canonicalPath: [topic, slug],
    }),
    topic: topicLink,
    back,
    cards: [
      makeCard(region, locale, {
        id: slug,
        number: topicLink.number,
        over: pairOf(region, region.topics.get(topic)?.label ?? {}, locale),
        title: both(({ title }) => title),
        text: both(({ description }) => description),
        deadlines: deadlines(region, official, own),
        documents: documents(region, official, own),
        authority: [both(({ authority }) => authority)],
        places: placesOf(region, own, locale),
        href,
        foot: [
          pairIn(region, locale, reviewed),
          {
            official: said(
              howOf(region, official.provenance, officialLocale, officialLocale),
              officialLocale,
            ),
            own:
              locale === officialLocale
                ? undefined
                : said(howOf(region, own.provenance, own.locale, locale), locale),
          },
        ],
      }),
    ],
  };
}

function bodyOf(page: Page): Segment[] {
  return page.body.flatMap(({ segments }) => segments);
}

function deadlines(region: Region, official: Page, own: Page): Lists["deadlines"] {
  const theirs = componentsOf(bodyOf(official), "Deadline");
  const ours = componentsOf(bodyOf(own), "Deadline");
  return theirs.map(({ props, children }, index) => {
    const { days, from } = props;
    const term = { days: days === undefined ? undefined : Number(days), from };
    const isDated = days !== undefined || from !== undefined;
    const words = (code: string) => deadlineWords(uiFor(region, code), term);
    const text = firstParagraph(region, children);
    const translated = firstParagraph(region, ours[index]?.children ?? []);
    return {
      headline: isDated || text === "" ? pairIn(region, own.locale, words) : undefined,
      text:
        text === "" ? undefined : pair(said(text, official.locale), said(translated, own.locale)),
    };
  });
}

/** Documents item by item, or list by list where a translation has other items. */
function documents(region: Region, official: Page, own: Page): Pair[] {
  const ours = componentsOf(bodyOf(own), "Documents");
  return componentsOf(bodyOf(official), "Documents").flatMap(({ children }, index) => {
    const theirItems = listItems(region, children);
    const ourItems = listItems(region, ours[index]?.children ?? []);
    const isSame = theirItems.length === ourItems.length;
    const rows = isSame
      ? theirItems.map((item, at) => [item, ourItems[at] ?? ""])
      : [[theirItems.join("; "), ourItems.join("; ")]];
    return rows.map(([item = "", translated = ""]) =>
      pair(said(item, official.locale), said(translated, own.locale)),
    );
  });
}
