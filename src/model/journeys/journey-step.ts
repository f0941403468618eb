import type { Journey } from "../../schema/journey.ts";
import { deadlineWords } from "../deadline-words.ts";
import { pageIn } from "../page-in.ts";
import { address } from "../paths.ts";
import { uiFor, type Region } from "../region.ts";
import { serviceRow, type ServiceRow } from "../service-model.ts";
import { localize, type Text } from "../text.ts";

type Step = Journey["steps"][number];

/** A link to another text, which may be in another language than the page. */
type TextLink = Text & { href: string };

/** One step of a journey, as people read it. */
export interface JourneyStep {
  id: string;
  /** Where links to it lead, without the `#`. */
  anchor: string;
  /** Its place in the journey, from 1. */
  number: number;
  title: Text;
  text: Text;
  /** The steps to do before it. */
  after: (TextLink & { number: number })[];
  deadline: (NonNullable<Step["deadline"]> & { words: string }) | undefined;
  documents: Text[];
  /** The page that tells more. */
  page: TextLink | undefined;
  service: ServiceRow | undefined;
  sources: Step["sources"];
}

/** Makes the steps of a journey in one language, in their order. */
export function journeySteps(
  region: Region,
  { steps }: Pick<Journey, "steps">,
  locale: string,
): JourneyStep[] {
  return steps.map((step, place) => {
    const service = region.services.get(step.service ?? "");
    return {
      id: step.id,
      anchor: anchor(step.id),
      number: place + 1,
      title: localize(region, step.title, locale),
      text: localize(region, step.text, locale),
      after: steps.flatMap((other, index) =>
        step.after.includes(other.id)
          ? [
              {
                ...localize(region, other.title, locale),
                href: `#${anchor(other.id)}`,
                number: index + 1,
              },
            ]
          : [],
      ),
      deadline: deadline(region, step, locale),
      documents: (step.documents ?? []).map((text) => localize(region, text, locale)),
      page: pageLink(region, step, locale),
      service: service && serviceRow(region, service, locale),
      sources: step.sources,
    };
  });
}

function anchor(id: string): string {
  return `step-${id}`;
}

function deadline(region: Region, { deadline }: Step, locale: string): JourneyStep["deadline"] {
  return deadline && { ...deadline, words: deadlineWords(uiFor(region, locale), deadline) };
}

function pageLink(region: Region, { page: name = "" }: Step, locale: string): TextLink | undefined {
  const [topic = "", slug = ""] = name.split("/");
  const page = pageIn(region, locale, topic, slug);
  if (!page) return undefined;
  const href = address(region, locale, topic, slug);
  return page.locale === locale
    ? { text: page.title, href }
    : { text: page.title, lang: page.locale, href };
}
