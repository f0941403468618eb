import type { Shown } from "./shown.ts";

const folders: Partial<Record<Shown["kind"], [from: string, to: string]>> = {
  page: ["", "../pages/"],
  service: ["", "../"],
  journey: ["", "../"],
  step: ["", "../"],
  town: ["municipalities/", "../"],
};

/** The widget of what was found, seen from the search's own widget, for frames that may open no tab; `search` is the address of the search page. */
export function widgetBehind({ kind, href }: Shown, search: string): string | undefined {
  const [from, to] = folders[kind] ?? [];
  const start = new URL(`../${from}`, search).pathname;
  const path = new URL(href, search).pathname;
  return to !== undefined && path.startsWith(start) ? to + path.slice(start.length) : undefined;
}
