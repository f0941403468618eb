import type { Choices } from "./choices.ts";

/** A widget of the site; addresses begin below the folder that the site lives in. */
export interface Widget {
  /** The address of its frame: `embed/v1/nl/aalst/?topic=housing`. */
  frame: string;
  /** The page of the full site with the same: `nl/map/?municipality=aalst&topic=housing`. */
  page: string;
  /** The page whose address stands for the widget, and whether all choices are in it. */
  pasted: { page: string; whole: boolean };
  /** The element for the same, and its attributes. */
  tag: "rotonde-map" | "rotonde-widget";
  attributes: Record<string, string>;
}

/** The widget that the choices ask for. */
export function widgetFor(choices: Choices): Widget {
  const first = (name: string) => choices[name]?.[0] ?? "";
  const [what, lang, theme] = [first("what"), first("lang"), first("theme")];
  const themed = theme === "auto" ? [] : [["theme", theme] as const];
  if (what === "list") return listFor(choices, first, themed);
  const thing = what === "search" ? "search" : `${what}s/${first(what)}`;
  const page = `${lang}/${what === "page" ? first(what) : thing}/`;
  return {
    frame: `embed/v1/${lang}/${thing}/${queryFrom(themed)}`,
    page,
    // The search has no page that other programs could make a widget of.
    pasted: { page: what === "search" ? "" : page, whole: themed.length === 0 },
    tag: "rotonde-widget",
    attributes: Object.fromEntries([["path", thing], ["lang", lang], ...themed]),
  };
}

type Parts = (readonly [name: string, value: string])[];

function listFor(choices: Choices, first: (name: string) => string, themed: Parts): Widget {
  const [town, lang, view] = [first("municipality"), first("lang"), first("view")];
  const filters: Parts = ["topic", "kind"]
    .map((name) => [name, (choices[name] ?? []).join(",")] as const)
    .filter(([, value]) => value !== "");
  const form: Parts = [...(view === "both" ? [] : [["view", view] as const]), ...themed];
  const within: Parts = town === "all" ? [] : [["municipality", town]];
  const whole = town === "all" ? `${lang}/map/` : `${lang}/municipalities/${town}/`;
  return {
    frame: `embed/v1/${lang}/${town}/${queryFrom([...filters, ...form])}`,
    page: filters.length === 0 ? whole : `${lang}/map/${queryFrom([...within, ...filters])}`,
    pasted: { page: whole, whole: filters.length + form.length === 0 },
    tag: "rotonde-map",
    attributes: Object.fromEntries([["municipality", town], ...filters, ...form, ["lang", lang]]),
  };
}

/** Ids need no other spelling in an address, and commas stay readable. */
function queryFrom(parts: Parts): string {
  return parts.length === 0 ? "" : `?${parts.map((part) => part.join("=")).join("&")}`;
}
