import type { Region } from "./region.ts";

/** What a picture of the drawn map shows. */
export interface MapPicture {
  bounds: readonly [readonly [number, number], readonly [number, number]];
  /** Size in CSS pixels. */
  width: number;
  height: number;
  points: { lat: number; lon: number; approximate: boolean }[];
}

/** The whole region with its services. */
export function overviewPicture({ site, services }: Region): MapPicture {
  const points = [...services.values()].flatMap(({ location }) =>
    location === "none"
      ? []
      : [
          {
            lat: location.lat,
            lon: location.lon,
            approximate: location.precision === "approximate",
          },
        ],
  );
  return { bounds: site.area.bounds, width: 720, height: 440, points };
}

/** Some kilometres around one service. */
export function servicePicture({ services }: Region, id: string): MapPicture {
  const location = services.get(id)?.location;
  if (location === undefined || location === "none")
    throw new Error(`The service ${id} has no point.`);
  const { lat, lon, precision } = location;
  const [tall, wide] = [0.028, 0.063];
  return {
    bounds: [
      [lat - tall, lon - wide],
      [lat + tall, lon + wide],
    ],
    width: 544,
    height: 384,
    points: [{ lat, lon, approximate: precision === "approximate" }],
  };
}
