import { resolve } from "node:path";

/** The part of Vite that keeps the program of a tiled map, and all that only it needs, out of a site without one. */
export function withoutTiledMap() {
  return {
    name: "rotonde-without-tiled-map",
    apply: "build" as const,
    enforce: "pre" as const,
    resolveId: (source: string): string | undefined =>
      source.endsWith("/client/tiles/services.ts")
        ? resolve("src/client/tiles/none.ts")
        : undefined,
    /** What is left of it is an empty file, to which no page refers. */
    generateBundle(_: unknown, bundle: Record<string, Part>): void {
      for (const [name, { facadeModuleId }] of Object.entries(bundle)) {
        if (facadeModuleId?.includes("/components/TiledMap.astro?")) delete bundle[name];
      }
    },
  };
}

/** A file that Vite is about to write; a program has the module that it begins with. */
interface Part {
  facadeModuleId?: string | null;
}
