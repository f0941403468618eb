import { readContent } from "../load/files.ts";
import type { Content } from "../schema/content.ts";

/** The region's address as Astro wants it; a placeholder while the content cannot be read, which the checks then explain. */
export async function siteOf(): Promise<{
  content: Content | undefined;
  site: string;
  base: string;
}> {
  const { content } = await readContent();
  const { origin, pathname } = new URL(content?.site.url ?? "https://rotonde.example");
  return { content, site: origin, base: pathname.replace(/\/?$/, "/") };
}
