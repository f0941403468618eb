/** Marks a module as the own copy of one page's program. */
const mark = /[?&]program=(\w+)$/;
const pageScript = /.*\/src\/(.*\.astro\?astro&type=script&index=\d+)/;
const preloadHelper = "\0vite/preload-helper.js";

/**
 * The part of Vite that makes the program of each page one file, with a copy of what pages have in common. That is
 * little, and a file of its own is asked for only once the program is here: on a slow connection a round trip each.
 */
export function pagePrograms() {
  return {
    name: "rotonde-page-programs",
    apply: "build" as const,
    enforce: "pre" as const,
    applyToEnvironment: ({ name }: { name: string }) => name === "client",
    async resolveId(this: Resolver, source: string, importer: string | undefined) {
      const program = importer === undefined ? undefined : programOf(importer);
      if (program === undefined) return null;
      // What a program loads later needs nothing but itself and the program.
      if (source === preloadHelper) return `${preloadHelper}?program=${program}`;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found || found.external || !/\.m?[jt]s$/.test(found.id)) return found;
      return { ...found, id: `${found.id}?program=${program}` };
    },
    load(id: string) {
      if (!id.startsWith(`${preloadHelper}?`)) return null;
      return "export const __vitePreload = (load) => load();";
    },
  };
}

/** Names the program that a module belongs to; undefined where it is none of a page's. */
function programOf(module: string): string | undefined {
  const [, marked] = mark.exec(module) ?? [];
  if (marked !== undefined) return marked;
  const [, page] = pageScript.exec(module) ?? [];
  return page?.replaceAll(/\W+/g, "_");
}

interface Resolver {
  resolve: (
    source: string,
    importer: string | undefined,
    options: { skipSelf: boolean },
  ) => Promise<{ id: string; external: boolean | "absolute" | "relative" } | null>;
}
