import { plainText } from "./coded.ts";
import type { Edit } from "./file-text.ts";
import type { PageUnits } from "./page-units.ts";
import type { PageFile } from "./region-files.ts";
import type { Results } from "./units.ts";
import { fieldLines, replaceText, yamlDocument } from "./yaml-edits.ts";

/** What becomes of the texts in a front matter. */
export interface FrontPlan {
  edits: Edit[];
  done: string[];
  waiting: string[];
}

/** Plans the front matter of a translation that is there. */
export function planFront(page: PageUnits, results: Results): FrontPlan {
  const { original, translation } = page;
  if (!translation) return { edits: [], done: [], waiting: [] };
  const front = page.units.filter(({ block, id }) => block !== "sources" && /^[a-z]/.test(id));
  const single = edits(
    translation,
    results,
    front.map(({ id }) => ({ id, path: [id] })),
  );
  const sources = page.units.filter(({ block }) => block === "sources");
  const news = sources.filter(({ id }) => results.get(id)?.isNews).map(({ id }) => id);
  const done = front.filter(({ id }) => results.get(id)?.isNews).map(({ id }) => id);
  const urls = ({ page: { sources: all } }: PageFile) => all.map(({ url }) => url);
  const [here, there] = [urls(translation), urls(original)];
  if (here.join("\n") === there.join("\n")) {
    const own = edits(translation, results, sources.map(sourcePlace));
    return { edits: [...single, ...own], done: [...done, ...news], waiting: [] };
  }
  const isSettled = sources.every(({ id }) => results.get(id)?.isSettled);
  if (news.length === 0 || !isSettled) return { edits: single, done, waiting: news };
  return {
    edits: [...single, ...newSources(page, translation, results)],
    done: [...done, ...news],
    waiting: [],
  };
}

/** The edits that make the texts of an official front matter translated ones. */
export function newFront(page: PageUnits, results: Results): Edit[] {
  const front = page.units.filter(({ id }) => /^[a-z]/.test(id));
  const places = front.map((unit, index) =>
    unit.block === "sources" ? sourcePlace(unit, index) : { id: unit.id, path: [unit.id] },
  );
  return edits(page.original, results, places);
}

interface TextPlace {
  id: string;
  path: (string | number)[];
}

/** Where the title of a source stands; its unit counts from 1. */
function sourcePlace({ id }: { id: string }, _: number): TextPlace {
  return { id, path: ["sources", Number(id.split(".")[1]) - 1, "title"] };
}

function edits({ texts }: PageFile, results: Results, places: readonly TextPlace[]): Edit[] {
  const document = yamlDocument(texts.yaml);
  return places.flatMap(({ id, path }) => {
    const result = results.get(id);
    const edit = result?.isChanged
      ? replaceText(document, path, plainText(result.target))
      : undefined;
    return edit ? [moved(edit, texts.yamlStart)] : [];
  });
}

/** The sources of the official page, with their names translated, in the place of those of the translation. */
function newSources(page: PageUnits, translation: PageFile, results: Results): Edit[] {
  const { original } = page;
  const official = fieldLines(yamlDocument(original.texts.yaml), original.texts.yaml, "sources");
  const own = fieldLines(yamlDocument(translation.texts.yaml), translation.texts.yaml, "sources");
  if (!official || !own) return [];
  const field = original.texts.yaml.slice(official.start, official.end);
  const document = yamlDocument(field);
  const titles = page.units.flatMap((unit, index) => {
    const target = unit.block === "sources" ? results.get(unit.id)?.target : undefined;
    const edit = target && replaceText(document, sourcePlace(unit, index).path, plainText(target));
    return edit ? [edit] : [];
  });
  const text = titles.reduceRight(
    (before, { start, end, text: title }) => before.slice(0, start) + title + before.slice(end),
    field,
  );
  return [moved({ ...own, text }, translation.texts.yamlStart)];
}

function moved({ start, end, text }: Edit, by: number): Edit {
  return { start: start + by, end: end + by, text };
}
