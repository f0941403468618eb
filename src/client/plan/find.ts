import type { PlanIndex } from "../../export/plan-index.ts";
import { fold } from "../../search/fold.ts";

/** Finds the things that hold every word that was typed, those with all of them in their names first. */
export function finder(index: PlanIndex): (query: string) => string[] {
  const all = Object.entries(index).map(([item, { title, official, place, text, address }]) => {
    const head = ` ${fold([title.text, official?.text].join(" "))}`;
    const rest = ` ${fold([place.text, text?.text, address].join(" "))}`;
    return { item, head, whole: head + rest };
  });
  return (query) => {
    // A word may be part of a longer one, as in Dutch, or follow its article, as in Arabic; a letter or two begin one.
    const words = fold(query)
      .split(" ")
      .filter(Boolean)
      .map((word) => (word.length < 3 ? ` ${word}` : word));
    if (words.length === 0) return [];
    const has = (text: string) => words.every((word) => text.includes(word));
    const found = all.filter(({ whole }) => has(whole));
    const [first, later] = [
      found.filter(({ head }) => has(head)),
      found.filter(({ head }) => !has(head)),
    ];
    return [...first, ...later].map(({ item }) => item);
  };
}
