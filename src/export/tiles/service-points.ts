import { serviceKinds, type Service } from "../../schema/service.ts";
import type { Region } from "../../model/region.ts";
import { levels, type TileFacts } from "./tile-facts.ts";
import type { Value } from "./vector-tile.ts";

/** A service on the map: where it is in the world's square, from 0 to 1, what it is, and what its row says. */
export interface ServicePoint {
  x: number;
  y: number;
  /** The place of its combination of topics, categories and kind. */
  combination: number;
  tags: Readonly<Record<string, Value>>;
}

/** All services of a region that have a point, in the order of their ids, and what they are combinations of. */
export function servicePoints(region: Region): { points: ServicePoint[]; facts: TileFacts } {
  const facts: TileFacts = {
    levels,
    topics: [...region.topics.keys()],
    categories: [...region.categories.keys()],
    kinds: [...serviceKinds],
    combinations: [],
  };
  const known = new Map<string, number>();
  const combinationOf = ({ topics, categories, kind }: Service): number => {
    const own = [
      places(topics, facts.topics),
      places(categories, facts.categories),
      facts.kinds.indexOf(kind),
    ] as const;
    const key = JSON.stringify(own);
    const place = known.get(key) ?? facts.combinations.push([...own, 0]) - 1;
    known.set(key, place);
    const counted = facts.combinations[place];
    if (counted) counted[3] += 1;
    return place;
  };
  const services = [...region.services.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const points = services.flatMap((service) => {
    const { location } = service;
    if (location === "none") return [];
    const combination = combinationOf(service);
    return [{ ...project(location), combination, tags: tagsOf(region, service, combination) }];
  });
  return { points, facts };
}

/** What a row says; names that are the same as the official one are not sent twice. */
function tagsOf(
  { site }: Region,
  { id, name, location }: Service,
  combination: number,
): ServicePoint["tags"] {
  const official = name[site.officialLocale] ?? id;
  const others = site.locales.flatMap(({ code }) => {
    const own = name[code];
    return own === undefined || own === official ? [] : [[`name:${code}`, own] as const];
  });
  const lines =
    location === "none"
      ? []
      : [location.street, `${location.postcode ?? ""} ${location.locality}`.trim()];
  return {
    id,
    of: combination,
    place: lines.filter(Boolean).join(", "),
    name: official,
    ...Object.fromEntries(others),
    ...(location !== "none" && location.precision === "approximate" && { approximate: true }),
  };
}

/** Web Mercator, as all maps of tiles have it. */
function project({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } {
  const sine = Math.sin((lat * Math.PI) / 180);
  return {
    x: (lon + 180) / 360,
    y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI),
  };
}

function places(ids: readonly string[], all: readonly string[]): number[] {
  return ids.map((id) => all.indexOf(id)).filter((place) => place >= 0);
}
