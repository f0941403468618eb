import { linesOf, shortened } from "./lines.ts";
import type { Pair } from "./said.ts";

/** What a card lists, each in two languages. */
export interface Lists {
  deadlines: { headline: Pair | undefined; text: Pair | undefined }[];
  documents: Pair[];
  authority: Pair[];
  places: { name: Pair; detail: Pair | undefined }[];
}

/** All that a card says. */
export interface Texts extends Lists {
  /** What it belongs to, above its title. */
  over: Pair;
  title: Pair;
  text: Pair;
}

type Kind = keyof Lists;

/** What is kept first: the dates, some documents, one place and who decides; then more of them. */
const order: [kind: Kind, most: number][] = [
  ["deadlines", 2],
  ["documents", 4],
  ["places", 1],
  ["authority", 1],
  ["documents", Infinity],
  ["places", 3],
];

/** In lines: all that a card has room for, and the longest of each kind of text. */
const most = { all: 25.5, title: 3, text: 14, deadline: 4, document: 3, authority: 4, place: 3 };

/** In lines: what stands above a kind's first row, and the space around each row. */
const heading: Record<Kind, number> = { deadlines: 0, documents: 1.3, authority: 1, places: 0 };
const space: Record<Kind, number> = {
  deadlines: 0.7,
  documents: 0.15,
  authority: 0.3,
  places: 0.3,
};

/** How large the letters are of what is not in the usual ones. */
const scale = { title: 1.5, over: 0.87 };

/** Leaves out of a card what does not fit on its paper: whole rows and sentences, the longest lists first. */
export function fitting(wanted: Texts): Texts & { isWhole: boolean } {
  const short = withoutLength(wanted);
  const card = rowsWithin(most.all - heightAbove(short), short);
  return { ...card, isWhole: saysAll(card, wanted) };
}

/** The same with every text cut to the length of its kind. */
function withoutLength({ over, title, text, ...lists }: Texts): Texts {
  return {
    over: shortened(over, 2, scale.over),
    title: shortened(title, most.title, scale.title),
    text: shortened(text, most.text),
    deadlines: lists.deadlines.map(({ headline, text: more }) => ({
      headline,
      text: more && shortened(more, most.deadline),
    })),
    documents: lists.documents.map((item) => shortened(item, most.document)),
    authority: lists.authority.map((item) => shortened(item, most.authority)),
    places: lists.places.map(({ name, detail }) => ({
      name: shortened(name, most.place),
      detail: detail && shortened(detail, most.place),
    })),
  };
}

function heightAbove({ over, title, text }: Texts): number {
  return (
    linesOf(over, scale.over) * scale.over +
    linesOf(title, scale.title) * scale.title +
    linesOf(text) +
    1
  );
}

/** The same with as many rows of each kind as fit in so many lines. */
function rowsWithin(lines: number, texts: Texts): Texts {
  const heights: Record<Kind, number[]> = {
    deadlines: texts.deadlines.map(({ headline, text }) => height(headline, text)),
    documents: texts.documents.map((item) => height(item)),
    authority: texts.authority.map((item) => height(item)),
    places: texts.places.map(({ name, detail }) => height(name, detail)),
  };
  const kept: Record<Kind, number> = { deadlines: 0, documents: 0, authority: 0, places: 0 };
  let left = lines;
  for (const [kind, atMost] of order) {
    for (const own of heights[kind].slice(kept[kind], atMost)) {
      const needed = own + space[kind] + (kept[kind] === 0 ? heading[kind] : 0);
      if (needed > left) break;
      left -= needed;
      kept[kind] += 1;
    }
  }
  return {
    ...texts,
    deadlines: texts.deadlines.slice(0, kept.deadlines),
    documents: texts.documents.slice(0, kept.documents),
    authority: texts.authority.slice(0, kept.authority),
    places: texts.places.slice(0, kept.places),
  };
}

function height(...texts: (Pair | undefined)[]): number {
  return texts.reduce((sum, text) => sum + (text ? linesOf(text) : 0), 0);
}

/** Whether a card tells all that matters of its page: not who decides or where else to go, which its page has. */
function saysAll(card: Texts, { text, deadlines, documents }: Texts): boolean {
  return (
    JSON.stringify([card.text, card.deadlines, card.documents]) ===
    JSON.stringify([text, deadlines, documents])
  );
}
