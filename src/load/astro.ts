import { getCollection } from "astro:content";
import type { Loader } from "astro/loaders";
import type { Content } from "../schema/content.ts";
import { contentFolder, readContent } from "./files.ts";
import { givenContent } from "./given-content.ts";

const key = "content";

/** Astro's loader for a region's whole content, so that `astro dev` follows edits; problems are reported by the checks. */
export function regionLoader(): Loader {
  return {
    name: "rotonde",
    async load({ store, watcher, generateDigest }) {
      if (givenContent()) return;
      const refresh = async () => {
        const { content } = await readContent();
        if (!content) return;
        const { locate: _, ...data } = content;
        store.set({ id: key, data: { ...data }, digest: generateDigest(JSON.stringify(data)) });
      };
      await refresh();
      const folder = contentFolder();
      watcher?.add(folder);
      for (const event of ["add", "change", "unlink"] as const) {
        watcher?.on(
          event,
          (path: string) => void (path.startsWith(folder) ? refresh() : undefined),
        );
      }
    },
  };
}

/** The region's content, as the build read it or, while editing live, as Astro stored it. */
export async function loadContent(): Promise<Content> {
  const given = givenContent();
  if (given) return given;
  const [entry] = await getCollection("region");
  if (!entry)
    throw new Error("The content folder could not be read; run `npm run rotonde -- check`.");
  const data: unknown = entry.data;
  return data as Content;
}
