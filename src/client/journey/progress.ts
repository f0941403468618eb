import { readDay } from "./days.ts";

/** What a reader filled in on a list of steps. */
export interface Progress {
  /** Days such as `2026-12-01` by what happens on them: `arrival`, `address`, `contract`. */
  dates: Readonly<Record<string, string>>;
  /** The ids of the steps that are done. */
  done: readonly string[];
}

/** What a page can hold: the names of its dates and the ids of its steps, in their order. */
export interface Known {
  dates: readonly string[];
  steps: readonly string[];
}

/** Nothing filled in. */
export const nothing: Progress = { dates: {}, done: [] };

/** Reads what was filled in, from a fragment or from what was kept; what the page does not know is left out. */
export function parseProgress(from: URLSearchParams, { dates, steps }: Known): Progress {
  const days = dates.flatMap((name) => {
    const day = readDay(from.get(name) ?? "");
    return day === undefined ? [] : [[name, day] as const];
  });
  const done = new Set((from.get("done") ?? "").split(","));
  return { dates: Object.fromEntries(days), done: steps.filter((id) => done.has(id)) };
}

/** What was filled in as text, `arrival=2026-12-01&done=visa,report`; empty when nothing was. */
export function serialiseProgress({ dates, done }: Progress): string {
  const text = new URLSearchParams(dates);
  if (done.length > 0) text.set("done", done.join(","));
  return text.toString().replaceAll("%2C", ",");
}

/** With another day, or without one. */
export function withDate(progress: Progress, name: string, text: string): Progress {
  const { [name]: _, ...others } = progress.dates;
  const day = readDay(text);
  return { ...progress, dates: day === undefined ? others : { ...others, [name]: day } };
}

/** With a step done, or not. */
export function withStep(progress: Progress, id: string, done: boolean): Progress {
  const others = progress.done.filter((one) => one !== id);
  return { ...progress, done: done ? [...others, id] : others };
}
