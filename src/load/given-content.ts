import type { Content } from "../schema/content.ts";

const place = Symbol.for("rotonde.content");

/** Gives this process the content of its build: Astro runs loader and pages apart from the build, and each would read it again. */
export function giveContent(content: Content): void {
  Reflect.set(globalThis, place, content);
}

/** The content that was given; nothing while editing live. */
export function givenContent(): Content | undefined {
  return Reflect.get(globalThis, place) as Content | undefined;
}
