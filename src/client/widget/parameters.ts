import type { Filters } from "../filters.ts";

/** What the address of a widget asks for; whatever it does not understand holds its default. */
export interface Parameters {
  /** Values of the facets that the widget is limited to. */
  filters: Filters;
  /** Ids of the services that it is limited to; empty: all. */
  services: readonly string[];
  view: string;
  theme: string;
  /** The parts that were not understood, as they were written. */
  odd: readonly string[];
}

/** The values that a widget knows, by parameter; a parameter that is not here has nothing to do in it. */
export type Known = Readonly<Record<string, readonly string[]>>;

const names = ["topic", "kind", "category", "services", "view", "theme"];
const themes = ["auto", "light", "dark"];

/** Reads the query of a widget's address: known names and known values, nothing else. */
export function readParameters(query: URLSearchParams, known: Known = {}): Parameters {
  const values: Known = { ...known, theme: themes };
  const read = Object.fromEntries(names.map((name) => [name, readValues(query, name, values)]));
  const chosen = (name: string) => read[name]?.good ?? [];
  const strangers = [...query].filter(([name]) => !names.includes(name));
  return {
    filters: Object.fromEntries(
      ["topic", "kind", "category"].map((name) => [name, chosen(name)] as const),
    ),
    services: chosen("services"),
    view: chosen("view")[0] ?? "both",
    theme: chosen("theme")[0] ?? "auto",
    odd: [
      ...strangers.map(([name, value]) => `${name}=${value}`),
      ...names.flatMap((name) => (read[name]?.odd ?? []).map((value) => `${name}=${value}`)),
    ],
  };
}

/** The values of one parameter, separated by commas or repeated; empty ones ask for nothing. */
function readValues(query: URLSearchParams, name: string, known: Known) {
  const asked = query.getAll(name).flatMap((text) => text.split(","));
  const values = new Set(asked.map((value) => value.trim()).filter(Boolean));
  const all = Object.hasOwn(known, name) ? known[name] : undefined;
  return {
    good: [...values].filter((value) => all?.includes(value)),
    odd: all ? [...values].filter((value) => !all.includes(value)) : [],
  };
}
