import { deadlineStarts, type Journey } from "../../schema/journey.ts";
import { makeFrame, type Frame } from "../frame.ts";
import { labelOf, phaseLabel } from "../page-model.ts";
import { address } from "../paths.ts";
import { addToPlan } from "../plan-link.ts";
import { qrCode, type QrCode } from "../qr-code.ts";
import { scriptStrings, uiFor, type Region } from "../region.ts";
import { localize, plain, type Text } from "../text.ts";
import { journeyLocales } from "./journey-locales.ts";
import { journeySteps, type JourneyStep } from "./journey-step.ts";

/** Steps that follow each other in one phase of a move. */
export interface JourneyPhase {
  label: string;
  steps: JourneyStep[];
}

/** A source with the numbers of the steps that stand on it. */
export type JourneySource = JourneyStep["sources"][number] & { steps: string };

/** One journey: a checklist that works on paper, and more where script runs. */
export interface JourneyPage {
  frame: Frame;
  id: string;
  title: Text;
  summary: Text;
  /** Why the text is in another language. */
  fallback: string | undefined;
  /** Who it is for, in words. */
  situations: string[];
  phases: JourneyPhase[];
  stepCount: number;
  /** The days of the reader's own that its deadlines count from. */
  dates: { from: (typeof deadlineStarts)[number]; label: string }[];
  sources: JourneySource[];
  /** Where the same steps are as cards to print. */
  cardsHref: string;
  planHref: string;
  /** The page's address on paper: as a code, and without its `https://`. */
  qr: QrCode;
  address: string;
  /** Interface strings for the script; `{…}` are filled in there. */
  strings: Record<string, string>;
}

const stringKeys = ["progress", "copied", "copy-failed", "refused", "erased", "shared.kept"].map(
  (key) => `journey.${key}`,
);
const dateKeys = ["left", "today", "passed"].map((key) => `journey.${key}`);

/** Makes the page of a journey in one language. */
export function journeyPage(region: Region, locale: string, id: string): JourneyPage {
  const journey = region.journeys.get(id);
  if (!journey) throw new Error(`No journey ${id}.`);
  const ui = uiFor(region, locale);
  const title = localize(region, journey.title, locale);
  const summary = localize(region, journey.summary, locale);
  const steps = journeySteps(region, journey, locale);
  const froms = deadlineStarts.filter((from) =>
    steps.some(({ deadline }) => deadline?.from === from),
  );
  const frame = makeFrame(region, locale, {
    path: ["journeys", id],
    title: title.text,
    description: summary.text,
    trail: [{ label: ui("journeys.title"), href: address(region, locale, "journeys") }],
    translated: journeyLocales(region.site, journey),
  });
  return {
    frame,
    id,
    title,
    summary,
    fallback:
      title.lang &&
      ui("page.fallback", {
        language: labelOf(region, locale),
        shown: labelOf(region, title.lang),
      }),
    situations: region.taxonomy.situations
      .filter((situation) => journey.situations.includes(situation.id))
      .map(({ label }) => plain(region, label, locale)),
    phases: journeyPhases(region, journey, steps, locale),
    stepCount: steps.length,
    dates: froms.map((from) => ({ from, label: ui(`journey.date.${from}`) })),
    sources: sourcesOf(steps),
    cardsHref: address(region, locale, "journeys", id, "cards"),
    planHref: addToPlan(region, locale, `journey:${id}`),
    qr: qrCode(frame.canonical),
    address: frame.canonical.replace(/^https?:\/\//, ""),
    strings: scriptStrings(region, locale, [...stringKeys, ...(froms.length > 0 ? dateKeys : [])]),
  };
}

/** Steps by phase, without changing their order: a phase that an editor returns to comes again. */
export function journeyPhases(
  region: Region,
  journey: Journey,
  steps: readonly JourneyStep[],
  locale: string,
): JourneyPhase[] {
  const phases: JourneyPhase[] = [];
  for (const [place, { phase }] of journey.steps.entries()) {
    const own = steps.slice(place, place + 1);
    const before = journey.steps[place - 1]?.phase;
    const last = phases.at(-1);
    if (last && before === phase) last.steps.push(...own);
    else phases.push({ label: phaseLabel(region, phase, locale)[0] ?? phase, steps: own });
  }
  return phases;
}

/** Every source once, in the order of the steps. */
function sourcesOf(steps: readonly JourneyStep[]): JourneySource[] {
  const uses = steps.flatMap(({ number, sources }) =>
    sources.map((source) => ({ number, source, key: source.url ?? source.title })),
  );
  return [...Map.groupBy(uses, ({ key }) => key).values()].flatMap((same) => {
    const numbers = new Set(same.map(({ number }) => number));
    return same.slice(0, 1).map(({ source }) => ({ ...source, steps: [...numbers].join(", ") }));
  });
}
