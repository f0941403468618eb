import type { Place } from "../places.ts";

/** The rows of a widget's list; a widget of another kind has none. */
export function rowsIn(page: ParentNode): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>("[data-known] .rows > li")];
}

/** The id of a row's service: the last part of its page's address, so that the document need not say it twice. */
export function idOfRow(row: Element): string {
  return row.querySelector("a")?.pathname.split("/").at(-2) ?? "";
}

/** A row's service as the filters and the map see it. */
export function placeOf(row: HTMLElement): Place {
  const { town, at } = row.dataset;
  const facts = row.querySelector<HTMLElement>("[data-topic]")?.dataset ?? {};
  return {
    id: idOfRow(row),
    point: pointOf(at),
    approximate: at?.startsWith("~") ?? false,
    topics: words(facts["topic"]),
    number: Number(row.querySelector(".exit")?.textContent),
    kind: facts["kind"] ?? "",
    categories: words(facts["category"]),
    municipality: town,
    situations: [],
    languages: [],
    appointment: undefined,
  };
}

function words(text = ""): string[] {
  return text.split(" ").filter(Boolean);
}

function pointOf(text: string | undefined): [number, number] | undefined {
  const [lat, lon] = (text ?? "").replace("~", "").split(" ").map(Number);
  return text === undefined || lat === undefined || lon === undefined ? undefined : [lat, lon];
}
