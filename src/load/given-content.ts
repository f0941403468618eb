import type { Content } from "../schema/content.ts";

const place = Symbol.for("rotonde.content");

/** Gives this process the content of its site: Astro runs the pages apart from what reads it, and each would read it again. */
export function giveContent(content: Content): void {
  Reflect.set(globalThis, place, content);
}

/** The content that was given last. */
export function loadContent(): Content {
  const content = Reflect.get(globalThis, place) as Content | undefined;
  if (!content)
    throw new Error("The content folder could not be read; run `npm run rotonde -- check`.");
  return content;
}
