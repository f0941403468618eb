const parameters = ["topic", "kind", "category", "services", "view", "theme"];

/** The attributes of an element that make up the address of its frame. */
export const addressAttributes = ["lang", "municipality", "path", ...parameters];

/** How the address asks for an attribute's text. */
export type Read = (attribute: string) => string | null;

/**
 * The address of the frame that an element asks for, below the folder `home`: what has not the form of an id is
 * left out. A `rotonde-widget` without a path has none.
 */
export function frameAddress(home: string, tag: string, read: Read): string | undefined {
  const idsIn = (name: string) =>
    (read(name) ?? "").split(/[\s,]+/).filter((id) => /^[\w-]+$/.test(id));
  const path = (read("path") ?? "").match(/^[\w-]+(\/[\w-]+)*(?=\/?$)/)?.[0];
  const place = /map/i.test(tag) ? (idsIn("municipality")[0] ?? "all") : path;
  if (!place) return undefined;
  const url = new URL(`${idsIn("lang")[0] ?? "default"}/${place.toLowerCase()}/`, home);
  for (const name of parameters) for (const id of idsIn(name)) url.searchParams.append(name, id);
  return url.href;
}
