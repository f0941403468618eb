import { withEdits, type Edit } from "./file-text.ts";
import { newBody, planBody } from "./page-body.ts";
import { newFront, planFront } from "./page-front.ts";
import type { PageUnits } from "./page-units.ts";
import type { Applied, Results, Translator } from "./units.ts";
import { acceptedVersion, fieldEdit, stampEdit } from "./version-stamp.ts";

/** Puts translations into a page, or makes the page where all of its texts are there; the text stays the same where nothing is new. */
export function applyPage(
  page: PageUnits,
  results: Results,
  words: ReadonlyMap<string, string>,
  translator: Translator,
): Applied {
  const news = page.units.filter(({ id }) => results.get(id)?.isNews).map(({ id }) => id);
  const path = page.target;
  const { translation } = page;
  if (!translation) {
    const isWhole = page.units.every(({ id }) => results.has(id));
    if (!isWhole) return { path, before: undefined, text: "", done: [], waiting: news };
    const text = newPage(page, results, words, translator);
    return { path, before: undefined, text, done: news, waiting: [] };
  }
  const before = translation.file.raw;
  if (news.length === 0) return { path, before, text: before, done: [], waiting: [] };
  const body = planBody(page, results, words);
  const front = planFront(page, results);
  const waiting = [...body.waiting, ...front.waiting];
  const used = new Map([...results].filter(([id]) => !waiting.includes(id)));
  const isOfMachine = news.some((id) => results.get(id)?.isMachine && used.has(id));
  const marks = isOfMachine
    ? [fieldEdit(translation.texts, "provenance", { draft: "machine", review: "none" })]
    : [];
  const edits = [...front.edits, ...marks, ...stampEdit(page, used, body.versions), ...body.edits];
  const done = [...front.done, ...body.done];
  return { path, before, text: withEdits(translation.file, edits), done, waiting };
}

/** The official page in the words of the translation, with who made it and which version it translates. */
function newPage(
  page: PageUnits,
  results: Results,
  words: ReadonlyMap<string, string>,
  { by, isMachine }: Translator,
): string {
  const { original } = page;
  const isOfMachine = isMachine || [...results.values()].some((result) => result.isMachine);
  const provenance = { draft: isOfMachine ? "machine" : "human", review: "none" };
  const named = by === undefined ? provenance : { ...provenance, by };
  const edits: Edit[] = [
    ...newFront(page, results),
    fieldEdit(original.texts, "provenance", named),
    fieldEdit(original.texts, "translation", acceptedVersion(original.page)),
    ...newBody(page, results, words),
  ];
  const { text } = original.file;
  return withEdits({ raw: text, text }, edits);
}
