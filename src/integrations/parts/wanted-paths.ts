import type { AstroPrerenderer } from "astro";
import { localeOf } from "./locale-of.ts";

/** Is told how many pages there are to write here, of all of the site, and of each one that is written. */
export interface PageCounter {
  start: (own: number, all: number) => void;
  add: () => void;
}

/** Renders only what belongs to some languages of a region, of which `codes` has the official one first. */
export function wantedPaths(
  prerenderer: AstroPrerenderer,
  locales: readonly string[],
  codes: readonly string[],
  { start, add }: PageCounter,
): AstroPrerenderer {
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const all = await prerenderer.getStaticPaths();
      const own = all.filter(({ pathname }) => locales.includes(localeOf(pathname, codes)));
      start(own.length, all.length);
      return own;
    },
    render: async (request, options) => {
      const response = await prerenderer.render(request, options);
      add();
      return response;
    },
  };
}
