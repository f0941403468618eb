import type { Service } from "../schema/service.ts";
import type { Site } from "../schema/site.ts";
import type { Link } from "./frame.ts";
import { uiFor, type Region } from "./region.ts";
import { plain } from "./text.ts";

/** The ways to ask how to get to a service. */
export interface ServiceRoutes {
  /** Route planners on the web, the preferred one first. */
  routes: Link[];
  /** A `geo:` address, which the map app of a phone opens. */
  appHref: string | undefined;
}

type Planner = NonNullable<Site["routePlanners"]>[number];

/**
 * The region's route planners, or openstreetmap.org where it has none that can be asked. They get the
 * point where it is exact, else the address in words; where only the town is known, there are none.
 */
export function serviceRoutes(region: Region, service: Service, locale: string): ServiceRoutes {
  const { location, name } = service;
  if (location === "none") return { routes: [], appHref: undefined };
  const ui = uiFor(region, locale);
  const { street, postcode, locality, lat, lon, precision } = location;
  const isExact = precision === "exact";
  const town = [postcode, locality].filter(Boolean).join(" ");
  const words = street === undefined ? undefined : `${street}, ${town}`;
  if (!isExact && words === undefined) return { routes: [], appHref: undefined };
  const values = { lat: `${lat}`, lon: `${lon}`, address: words ?? town };
  const asked = (region.site.routePlanners ?? []).filter(({ url }) =>
    url.includes("{lat}") ? isExact : words !== undefined,
  );
  const planners = asked.map((planner) => ({
    label: ui("service.route.with", { name: planner.name }),
    href: filled(planner, values),
  }));
  const point = `${lat},${lon}`;
  const label = plain(region, name, locale)
    .split(/[()\s]+/)
    .filter(Boolean)
    .join(" ");
  return {
    routes:
      planners.length > 0
        ? planners
        : [{ label: ui("service.route"), href: openStreetMap(isExact, values) }],
    appHref: isExact
      ? `geo:${point}?q=${point}(${encodeURIComponent(label)})`
      : `geo:0,0?q=${encodeURIComponent(values.address)}`,
  };
}

function filled({ url }: Planner, values: Readonly<Record<string, string>>): string {
  return url.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

function openStreetMap(isExact: boolean, values: Record<"lat" | "lon" | "address", string>) {
  const url = isExact
    ? "https://www.openstreetmap.org/directions?to={lat}%2C{lon}"
    : "https://www.openstreetmap.org/search?query={address}";
  return filled({ name: "", url }, values);
}
