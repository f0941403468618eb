import {
  impactLevels,
  packPlaces,
  sectionsPerEntry,
  type Place,
  type Shard,
} from "../../search/index-format.ts";
import { rulesFor } from "../../search/language-rules.ts";
import { isPhrase, nameOf, phraseOf } from "../../search/query.ts";
import { stem } from "../../search/stem.ts";
import { isStop, words } from "../../search/words.ts";
import { weights, type Field, type SourceEntry } from "./source-entry.ts";

/** The words of an index with where they stand, in the order of their characters. */
export type PostingLists = [token: string, shown: string | 0, postings: Shard[string][1][]][];

/** What is known of one word: how people write it, and how much it says of each place. */
interface Known {
  shown: string;
  places: Map<number, number>;
}

const longestPhrase = 4;
/** As many words of a section's running text are kept. */
const keptWords = 24;
/** No word of a running text says more than this, however often it is there. */
const mostOfRunning = 1.6;
/** Where a word says half of what the strongest one says. */
const halfway = 4;

/** Makes the lists of all words of the entries. */
export function postingLists(sources: readonly SourceEntry[]): PostingLists {
  const index = new Map<string, Known>();
  const running = new Map<number, Map<string, { count: number; shown: string }>>();
  for (const [entry, { fields, sections }] of sources.entries()) {
    for (const [section, texts] of [fields, ...sections].entries()) {
      const place = entry * sectionsPerEntry + Math.min(section, sectionsPerEntry - 1);
      for (const field of texts) {
        if (field.running) countWords(running, place, field);
        else addField(index, place, field);
      }
    }
  }
  addRunning(index, running);
  return [...index]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([token, { shown, places }]) => [token, shown === token ? 0 : shown, packed(places)]);
}

/** The words of an index that are worth a "did you mean": those of titles, names and headings. */
export function tellingWords(lists: PostingLists): string[] {
  const least = impactOf(mostOfRunning) + 1;
  return lists.flatMap(([token, , postings]) =>
    token.length > 3 && !isPhrase(token) && strongest(postings) >= least ? [token] : [],
  );
}

function strongest(postings: readonly number[]): number {
  let place = 0;
  let most = 0;
  for (const difference of postings) {
    place += difference;
    most = Math.max(most, place % impactLevels);
  }
  return most;
}

function addField(index: Map<string, Known>, place: number, field: Field): void {
  const found = stemsOf(field);
  const length = Math.max(1, found.length);
  const weight = field.weight / (1 + 0.12 * (length - 1));
  for (const { token, word } of found) add(index, token, word, place, weight);
  if (found.length === 0 || length > longestPhrase) return;
  const stems = found.map(({ token }) => token);
  if (length > 1) add(index, phraseOf(stems), "", place, field.weight);
  if (field.weight > weights.heading) add(index, nameOf(stems), "", place, field.weight);
}

function stemsOf({ text, lang }: Field): { token: string; word: string }[] {
  const rules = rulesFor(lang);
  const all = words(text, rules);
  const telling = all.filter((word) => !isStop(word, rules));
  return (telling.length > 0 ? telling : all).map((word) => ({ token: stem(word, rules), word }));
}

function add(
  index: Map<string, Known>,
  token: string,
  shown: string,
  place: number,
  weight: number,
): void {
  const known = index.get(token) ?? { shown: shown || token, places: new Map<number, number>() };
  index.set(token, known);
  // A word that is said again says more, but not twice as much.
  const before = known.places.get(place) ?? 0;
  known.places.set(place, Math.max(before, weight) + 0.3 * Math.min(before, weight));
}

function countWords(
  running: Map<number, Map<string, { count: number; shown: string }>>,
  place: number,
  field: Field,
): void {
  const counts = running.get(place) ?? new Map<string, { count: number; shown: string }>();
  running.set(place, counts);
  for (const { token, word } of stemsOf(field)) {
    const known = counts.get(token);
    counts.set(token, { count: (known?.count ?? 0) + 1, shown: known?.shown ?? word });
  }
}

/** Keeps the words that stand out in each running text: often there, seldom elsewhere. */
function addRunning(
  index: Map<string, Known>,
  running: ReadonlyMap<number, ReadonlyMap<string, { count: number; shown: string }>>,
): void {
  const texts = new Map<string, number>();
  for (const counts of running.values())
    for (const token of counts.keys()) texts.set(token, (texts.get(token) ?? 0) + 1);
  for (const [place, counts] of running) {
    const telling = [...counts]
      .map(([token, { count, shown }]) => {
        const rarity = Math.log((running.size + 1) / (texts.get(token) ?? 1));
        return { token, shown, count, worth: Math.sqrt(count) * rarity };
      })
      .sort((a, b) => b.worth - a.worth || (a.token < b.token ? -1 : 1))
      .slice(0, keptWords);
    for (const { token, shown, count } of telling)
      add(
        index,
        token,
        shown,
        place,
        Math.min(mostOfRunning, weights.running * (0.6 + 0.4 * count)),
      );
  }
}

function packed(places: ReadonlyMap<number, number>): number[] {
  const sorted = [...places].sort(([a], [b]) => a - b);
  return packPlaces(
    sorted.map(([place, weight]): Place => ({
      entry: Math.floor(place / sectionsPerEntry),
      section: place % sectionsPerEntry,
      impact: impactOf(weight),
    })),
  );
}

function impactOf(weight: number): number {
  const levels = impactLevels - 1;
  return Math.max(1, Math.min(levels, Math.round((levels * weight) / (weight + halfway))));
}
