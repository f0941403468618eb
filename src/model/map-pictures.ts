import type { Service } from "../schema/service.ts";
import { boxOf, grown, type Box } from "./basemap/box.ts";
import type { BasemapModel } from "./basemap/build-basemap.ts";
import { nth, type Point } from "./basemap/geometry.ts";
import { servicesIn } from "./municipality-rows.ts";
import type { Region } from "./region.ts";
import { primaryTopic } from "./service-model.ts";

/** What a picture of the drawn map shows. */
export interface MapPicture {
  bounds: readonly [readonly [number, number], readonly [number, number]];
  /** Size in CSS pixels. */
  width: number;
  height: number;
  points: MapPoint[];
}

/** A place that is marked on a picture; a number is that of its exit. */
export interface MapPoint {
  lat: number;
  lon: number;
  approximate: boolean;
  number?: number;
}

/** What a picture of one municipality shows; `box` is in units of the drawing. */
export interface TownPicture extends Omit<MapPicture, "bounds"> {
  own: string;
  box: Box;
}

/** The whole region with its services. */
export function overviewPicture({ site, services }: Region): MapPicture {
  const points = [...services.values()].flatMap(pointOf);
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

/** A municipality with its services, drawn so that numbers can be read on a phone. */
export function municipalityPicture(region: Region, model: BasemapModel, id: string): TownPicture {
  const points = servicesIn(region, id).flatMap((service) =>
    pointOf(service).map((point) => ({ ...point, number: primaryTopic(region, service).number })),
  );
  const marked = points.map(({ lat, lon }) => model.projection.toPoint([lat, lon]));
  const box = boxOf([...groundOf(model, id), ...marked]);
  const air = 0.08 * Math.max(box.right - box.left, box.bottom - box.top);
  return { own: id, box: grown(box, air, air), width: 400, height: 360, points };
}

function groundOf({ cells, borders }: BasemapModel, id: string): Point[] {
  const rings = cells.find((cell) => cell.id === id)?.rings ?? [];
  return rings.flat().flatMap((border) => nth(borders, border < 0 ? ~border : border));
}

function pointOf({ location }: Service): MapPoint[] {
  if (location === "none") return [];
  const { lat, lon, precision } = location;
  return [{ lat, lon, approximate: precision === "approximate" }];
}
