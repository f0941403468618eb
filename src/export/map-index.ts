import { spokenLanguages } from "../model/spoken-languages.ts";
import type { Region } from "../model/region.ts";
import { serviceKinds, type Service } from "../schema/service.ts";

/**
 * The map's index: one column for each property, one place in it for each service, in the order of their ids.
 * The ids themselves stand in the list, so they are not sent twice. One file serves all languages.
 * A property of which the region knows nothing has no column.
 */
export interface MapIndex {
  /** Ids that the numbers in the columns point at. */
  topics: string[];
  categories: string[];
  municipalities: string[];
  kinds: string[];
  situations?: string[];
  languages?: string[];
  /** Latitude and longitude in 1/100,000 degree, as the difference from the service before; `null`: no point. */
  lat: (number | null)[];
  lon: (number | null)[];
  /** The first topic, whose number the marker shows; more of them in a list. */
  topic: (number | number[])[];
  category: (number | number[])[];
  /** -1: not in one municipality. */
  municipality: number[];
  kind: number[];
  /** 1: the point is the town, not the door. */
  approximate: number[];
  situation?: (number | number[])[];
  /** Languages that are spoken there; a language in which there are only documents is none of them. */
  language?: (number | number[])[];
  /** 1: an appointment is needed, 2: it is not, 0: not known. */
  appointment?: number[];
}

/** Makes the map's index of a region. */
export function mapIndex(region: Region): MapIndex {
  const services = [...region.services.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const topics = [...region.topics.keys()];
  const categories = [...region.categories.keys()];
  const municipalities = [...region.municipalities.keys()];
  const kinds = [...serviceKinds];
  return {
    topics,
    categories,
    municipalities,
    kinds,
    lat: differences(services.map(({ location }) => degrees(location, "lat"))),
    lon: differences(services.map(({ location }) => degrees(location, "lon"))),
    topic: services.map((service) => places(service.topics, topics)),
    category: services.map((service) => places(service.categories, categories)),
    municipality: services.map((service) => municipalities.indexOf(service.municipality ?? "")),
    kind: services.map(({ kind }) => kinds.indexOf(kind)),
    approximate: services.map(({ location }) =>
      location !== "none" && location.precision === "approximate" ? 1 : 0,
    ),
    ...optionalColumns(region, services),
  };
}

function optionalColumns(region: Region, services: readonly Service[]): Partial<MapIndex> {
  const ids = region.taxonomy.situations.map(({ id }) => id);
  const situations = ids.filter((id) => services.some((one) => one.situations?.includes(id)));
  const languages = [...new Set(services.flatMap(spokenLanguages))].sort();
  return {
    ...(situations.length > 0 && {
      situations,
      situation: services.map((service) => places(service.situations ?? [], situations)),
    }),
    ...(languages.length > 0 && {
      languages,
      language: services.map((service) => places(spokenLanguages(service), languages)),
    }),
    ...(services.some(({ appointment }) => appointment) && {
      appointment: services.map(({ appointment }) =>
        appointment ? (appointment.required ? 1 : 2) : 0,
      ),
    }),
  };
}

function degrees(location: Service["location"], axis: "lat" | "lon"): number | null {
  return location === "none" ? null : Math.round(location[axis] * 100_000);
}

function differences(values: readonly (number | null)[]): (number | null)[] {
  let before = 0;
  return values.map((value) => {
    if (value === null) return null;
    const difference = value - before;
    before = value;
    return difference;
  });
}

function places(ids: readonly string[], all: readonly string[]): number | number[] {
  const found = ids.map((id) => all.indexOf(id)).filter((place) => place >= 0);
  return found.length === 1 ? (found[0] ?? 0) : found;
}
