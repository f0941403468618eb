import type { Service } from "../../schema/service.ts";
import { changesOf, type Change } from "./changes.ts";
import type { Part } from "./part.ts";
import { inServiceOrder } from "./service-order.ts";

/** What a row says otherwise than the file of its service; what a row leaves open is no difference. */
export function changesAgainst(service: Service, said: Part): Change[] {
  const { id: _, serves, location, ...rest } = said;
  const comparable = {
    ...rest,
    serves: serves === "municipality" ? ownMunicipality(service, said) : serves,
    location: placeAgainst(service, location),
  };
  return changesOf(service, inServiceOrder(comparable));
}

/** The fields of changes, such as `contact.phone`. */
export function fieldsOf(changes: readonly Change[]): string[] {
  const names = changes.map(({ path }) =>
    path.filter((step) => typeof step === "string").join("."),
  );
  return [...new Set(names)];
}

function ownMunicipality(service: Service, said: Part): string[] | undefined {
  const own = said.municipality ?? service.municipality;
  return own === undefined ? undefined : [own];
}

/** Where the file has no place, a row gives one only if it is whole. */
function placeAgainst(service: Service, place: Part["location"]): Part["location"] {
  if (service.location !== "none" || place === undefined || place === "none") return place;
  const { precision = "approximate" as const, ...point } = place;
  const whole = point.lat !== undefined && point.lon !== undefined && point.locality !== undefined;
  return whole ? inServiceOrder({ location: { ...point, precision } }).location : undefined;
}
