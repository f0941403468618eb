import type { Journey } from "../../schema/journey.ts";
import { deadlineWords } from "../deadline-words.ts";
import { makeFrame, type Frame, type Link } from "../frame.ts";
import { howOf } from "../how.ts";
import { address } from "../paths.ts";
import { uiFor, type Region } from "../region.ts";
import { plain } from "../text.ts";
import { makeCard, type Card } from "./card.ts";
import { placeOf } from "./places.ts";
import { pairIn, pairOf } from "./said.ts";

/** The page at `/<locale>/journeys/<id>/cards/`: a card for each step. */
export interface JourneyCards {
  frame: Frame;
  back: Link;
  cards: Card[];
}

/** Makes the cards of a journey in one language. */
export function journeyCards(region: Region, locale: string, id: string): JourneyCards {
  const journey = region.journeys.get(id);
  if (!journey) throw new Error(`No journey ${id}.`);
  const label = plain(region, journey.title, locale);
  const back = { label, href: address(region, locale, "journeys", id) };
  return {
    frame: makeFrame(region, locale, {
      path: ["journeys", id, "cards"],
      title: `${uiFor(region, locale)("cards.link")}: ${label}`,
      description: plain(region, journey.summary, locale),
      trail: [back],
      indexed: false,
      canonicalPath: ["journeys", id],
    }),
    back,
    cards: journey.steps.map((step, index) => stepCard(region, locale, journey, step, index + 1)),
  };
}

function stepCard(
  region: Region,
  locale: string,
  journey: Journey,
  step: Journey["steps"][number],
  number: number,
): Card {
  const { page, deadline } = step;
  const { provenance } = region.site;
  const service = region.services.get(step.service ?? "");
  const count = journey.steps.length;
  return makeCard(region, locale, {
    id: step.id,
    number,
    over: pairIn(region, locale, (code) => {
      const place = uiFor(region, code)("card.step", { number, count });
      return `${place} · ${plain(region, journey.title, code)}`;
    }),
    title: pairOf(region, step.title, locale),
    text: pairOf(region, step.text, locale),
    deadlines: deadline
      ? [
          {
            headline: pairIn(region, locale, (code) =>
              deadlineWords(uiFor(region, code), deadline),
            ),
            text: undefined,
          },
        ]
      : [],
    documents: (step.documents ?? []).map((item) => pairOf(region, item, locale)),
    authority: [],
    places: service ? [placeOf(region, service, locale)] : [],
    href:
      page === undefined
        ? `${address(region, locale, "journeys", journey.id)}#${step.id}`
        : address(region, locale, ...page.split("/")),
    foot: provenance
      ? [pairIn(region, locale, (code) => howOf(region, provenance, code, code))]
      : [],
  });
}
