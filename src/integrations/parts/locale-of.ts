/** The language that a path of the site is built with: the first one that it names, else the official one, which `codes` begins with. */
export function localeOf(path: string, codes: readonly string[]): string {
  const parts = path.split("/").map((part) => part.replace(/\.[a-z]+$/, ""));
  return parts.find((part) => codes.includes(part)) ?? codes[0] ?? "";
}
