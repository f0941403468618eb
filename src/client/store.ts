import { facets } from "./facets/all.ts";
import type { Filters } from "./filters.ts";
import { roundView, viewFromText, viewToText, type View } from "./view.ts";

/** How the list is ordered; `near` needs a place. */
export type Sort = "name" | "municipality" | "near";

/** All that a visitor of the services page chose; the address of the page says the same. */
export interface State {
  filters: Filters;
  sort: Sort;
  /** The municipality that the list begins at, when it is sorted by distance; else empty. */
  near: string;
  /** Where the visitor moved the map to; without it the map shows what the filters leave. */
  at: View | undefined;
  /** The id of the selected service; empty when none is. */
  service: string;
}

/** The values that the page knows, by the name of a facet, or `service`. */
export type Known = ReadonlyMap<string, readonly string[]>;

/** Nothing chosen. */
export const start: State = { filters: {}, sort: "name", near: "", at: undefined, service: "" };

/** Reads a state from an address's query; what the page does not know is left out. */
export function parseState(query: URLSearchParams, known: Known): State {
  const read = (name: string, from = name) => {
    const asked = new Set(query.getAll(name));
    return (known.get(from) ?? []).filter((value) => value !== "" && asked.has(value));
  };
  const filters: Record<string, readonly string[]> = {};
  for (const { name, many } of facets) {
    const values = read(name);
    if (values.length > 0) filters[name] = many ? values : values.slice(0, 1);
  }
  const near = read("near", "municipality")[0] ?? "";
  const byTown = query.get("sort") === "municipality";
  return {
    filters,
    sort: near !== "" ? "near" : byTown ? "municipality" : "name",
    near,
    at: viewFromText(query.get("at") ?? ""),
    service: read("service")[0] ?? "",
  };
}

/** A state as an address's query, always in the same order; empty when nothing is chosen. */
export function serialiseState({ filters, sort, near, at, service }: State): string {
  const query = new URLSearchParams(
    facets.flatMap(({ name }) => (filters[name] ?? []).map((value) => [name, value])),
  );
  if (sort === "municipality") query.set("sort", sort);
  if (sort === "near") query.set("near", near);
  if (at) query.set("at", viewToText(at));
  if (service !== "") query.set("service", service);
  return query.toString().replaceAll("%2C", ",");
}

/** Filters anew: nothing stays selected, and the map goes to what is left. */
export function filterBy(state: State, filters: Filters): State {
  const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
  return { ...state, filters: Object.fromEntries(chosen), at: undefined, service: "" };
}

/** Orders the list; `near` is the municipality to begin at, and is asked for by `sort: "near"` only. */
export function sortBy(state: State, sort: Sort, near = ""): State {
  const placed = sort === "near" && near !== "";
  const order: Sort = sort === "near" && !placed ? "name" : sort;
  const at = placed ? undefined : state.at;
  return { ...state, sort: order, near: placed ? near : "", at };
}

/** Selects a service that the map then goes to. */
export function select(state: State, service: string): State {
  return { ...state, service, at: undefined };
}

/** Takes what was selected on the map, which stays where it is; an empty id selects none. */
export function follow(state: State, service: string): State {
  return { ...state, service };
}

/** Moves the map. */
export function moveTo(state: State, view: View): State {
  return { ...state, at: roundView(view) };
}
