/**
 * Headers for some paths of a site: in `path`, `:name` stands for one part of a path and a `*` at the end for
 * whatever follows. Where two rules name a header, the later one holds. `/:locale/map/` has no `*`, as Netlify
 * would take `/en/maps/` for it.
 */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** The headers that rules give to a path. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const holding = rules.filter((rule) => new RegExp(expressionOf(rule)).test(path));
  return Object.assign({}, ...holding.map(({ headers }) => headers)) as Record<string, string>;
}

/**
 * The paths of a rule as a regular expression, which nginx, Apache and JavaScript read alike; a folder's is
 * also its `index.html`, whose name Apache puts in the place of the folder's.
 */
export function expressionOf({ path }: Pick<HeaderRule, "path">): string {
  const isOpen = path.endsWith("*");
  const parts = (isOpen ? path.slice(0, -1) : path)
    .split("/")
    .map((part) => (part.startsWith(":") ? "[^/]+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")));
  const end = path.endsWith("/") ? "(index\\.html)?$" : "$";
  return `^${parts.join("/")}${isOpen ? "" : end}`;
}
