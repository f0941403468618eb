import { AsyncLocalStorage } from "node:async_hooks";
import { newestYear } from "../../model/hours/newest-year.ts";
import type { Content } from "../../schema/content.ts";
import type { Page } from "../../schema/page.ts";

/** What was read of pages: the place of a page among them and a field, as `12 title`. */
export type Reads = Set<string>;

/** Content that remembers which fields of which pages were read, by whom. */
export interface WatchedContent {
  content: Content;
  /** What was read while nobody in particular was at work: all that is made depends on it. */
  shared: Reads;
  /** Does some work; what it reads of pages comes into `reads`. */
  reading: <Made>(reads: Reads, work: () => Promise<Made>) => Promise<Made>;
}

/**
 * Makes it of usual content. What is taken from all pages together and hardly ever changes is looked up before. Whoever looks at the names of a page's fields reads `*`, which stands for all of them.
 */
export function watchContent(content: Content): WatchedContent {
  const scope = new AsyncLocalStorage<Reads>();
  const shared: Reads = new Set();
  const note = (read: string) => {
    if (!shared.has(read)) (scope.getStore() ?? shared).add(read);
  };
  const pages = content.pages.map((page, place) => watchPage(page, `${place} `, note));
  return {
    content: { ...content, pages, newestYear: newestYear(content) },
    shared,
    reading: (reads, work) => scope.run(reads, work),
  };
}

function watchPage(page: Page, place: string, note: (read: string) => void): Page {
  return new Proxy(page, {
    get(target, field, receiver): unknown {
      if (typeof field === "string") note(place + field);
      return Reflect.get(target, field, receiver);
    },
    has(target, field) {
      if (typeof field === "string") note(place + field);
      return Reflect.has(target, field);
    },
    ownKeys(target) {
      note(`${place}*`);
      return Reflect.ownKeys(target);
    },
  });
}
