import { issue, type Issue } from "../../schema/issue.ts";
import { say } from "../../schema/message.ts";
import type { Municipality } from "../../schema/municipality.ts";
import type { Category } from "../../schema/taxonomy.ts";
import type { Mapping } from "./mapping.ts";
import { merge, type Part } from "./part.ts";
import { inServiceOrder } from "./service-order.ts";

/** What a new service is completed from. */
export interface Completion {
  mapping: Pick<Mapping, "defaults" | "categories" | "addressWithoutPoint">;
  categories: readonly Pick<Category, "id" | "topic">[];
  municipalities: readonly Pick<Municipality, "id" | "centre">[];
  official: string;
}

/** A whole new service in the order of a service file; issues for what nothing gives. */
export function completeService(
  said: Part,
  { mapping, categories, municipalities, official }: Completion,
  file: string,
  line: number,
): { record: Record<string, unknown>; issues: Issue[] } {
  const [category] = said.categories ?? mapping.defaults.categories ?? [];
  const own = mapping.categories.find(({ id }) => id === category)?.fields ?? {};
  const whole = merge(merge(mapping.defaults, own), said);
  const topics = (whole.categories ?? []).flatMap((id) =>
    categories.filter((known) => known.id === id).map(({ topic }) => topic),
  );
  const placed = placeOf(whole, mapping.addressWithoutPoint, municipalities);
  const serves = servesOf(whole);
  const { id: _, ...record } = {
    ...whole,
    topics: whole.topics ?? [...new Set(topics)],
    location: placed,
    serves,
    languages: whole.languages ?? [],
    verified: { state: "unchecked" as const, ...whole.verified },
    status: whole.status ?? "active",
  };
  const missing = [
    ...(whole.name?.[official] === undefined ? [`name.${official}`] : []),
    ...(whole.summary?.[official] === undefined ? [`summary.${official}`] : []),
    ...(whole.kind === undefined ? ["kind"] : []),
    ...(whole.categories === undefined ? ["categories"] : []),
    ...(whole.sources === undefined ? ["sources"] : []),
    ...(serves === undefined ? ["municipality"] : []),
    ...missingPlace(placed),
  ];
  const issues = missing.map((path) => missingField(path, file, line));
  return { record: inServiceOrder(record), issues };
}

function servesOf({ serves = "region", municipality }: Part): "region" | string[] | undefined {
  if (serves !== "municipality") return serves;
  return municipality === undefined ? undefined : [municipality];
}

/** The place of a new service: with the point of its row; else as the mapping says, or nowhere. */
function placeOf(
  { location, municipality }: Part,
  withoutPoint: Mapping["addressWithoutPoint"],
  municipalities: Completion["municipalities"],
): Part["location"] {
  if (location === undefined || location === "none") return "none";
  const { precision = "approximate", ...place } = location;
  const centre = municipalities.find(({ id }) => id === municipality)?.centre;
  if (place.lat !== undefined || place.lon !== undefined) return { ...place, precision };
  if (place.street === undefined || withoutPoint === "leave-out") return "none";
  if (withoutPoint === "municipality-centre" && centre)
    return { ...place, ...centre, precision: "approximate" };
  return place;
}

function missingPlace(place: Part["location"]): string[] {
  if (place === undefined || place === "none") return [];
  const needed = ["locality", "lat", "lon"] as const;
  return needed.filter((name) => place[name] === undefined).map((name) => `location.${name}`);
}

function missingField(path: string, file: string, line: number): Issue {
  const fix = path.startsWith("location.")
    ? say`Fill it in in this row; “addressWithoutPoint” in the mapping file says what else to do with an address that has no point.`
    : say`Fill it in in this row, or write it in the mapping file, under “defaults”.`;
  const message = say`This row gives no "${path}".`;
  return issue({ code: "field-missing", file, line, path, message, fix });
}
