import type { Content } from "../schema/content.ts";
import { readStart } from "./start-of-build.ts";

/** The region's address as Astro wants it; a placeholder while the content cannot be read, which the checks then explain. */
export async function siteOf(): Promise<{
  content: Content | undefined;
  site: string;
  base: string;
}> {
  const { content } = await readStart();
  const { origin, pathname } = new URL(content?.site.url ?? "https://rotonde.example");
  return { content, site: origin, base: pathname.replace(/\/?$/, "/") };
}
