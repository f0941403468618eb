import { isGroup, type Feature, type LonLat } from "./feature.ts";
import { addShape, listOf } from "./geojson.ts";

type Pair = [number, number];

/** The features of all objects of a TopoJSON topology; one that is broken ends in a `TypeError`. */
export function topoJsonFeatures(topology: Record<string, unknown>): Feature[] {
  const { transform, objects } = topology;
  const place = placing(transform);
  const arcs = listOf(topology["arcs"]).map((arc) => arcPoints(arc, place, isGroup(transform)));
  if (!isGroup(objects)) throw new TypeError("no objects");
  return Object.values(objects).flatMap((object) => featuresOf(object, arcs, place));
}

function featuresOf(object: unknown, arcs: LonLat[][], place: (point: Pair) => LonLat): Feature[] {
  if (!isGroup(object)) throw new TypeError("no object");
  if (object["type"] === "GeometryCollection")
    return listOf(object["geometries"]).flatMap((one) => featuresOf(one, arcs, place));
  const properties = isGroup(object["properties"]) ? object["properties"] : {};
  const feature: Feature = { properties, points: [], lines: [], polygons: [] };
  const { type } = object;
  if (type === null) return [feature];
  if (typeof type !== "string") throw new TypeError("no type");
  const ring = (references: unknown) => joined(references, arcs);
  const coordinatesOf: Record<string, () => unknown> = {
    Point: () => place(pair(object["coordinates"])),
    MultiPoint: () => listOf(object["coordinates"]).map((one) => place(pair(one))),
    LineString: () => ring(object["arcs"]),
    MultiLineString: () => listOf(object["arcs"]).map(ring),
    Polygon: () => listOf(object["arcs"]).map(ring),
    MultiPolygon: () => listOf(object["arcs"]).map((one) => listOf(one).map(ring)),
  };
  addShape(feature, { type, coordinates: coordinatesOf[type]?.() });
  return [feature];
}

/** How stored numbers become degrees. */
function placing(transform: unknown): (point: Pair) => LonLat {
  if (!isGroup(transform)) return (point) => point;
  const [kx, ky] = pair(transform["scale"]);
  const [dx, dy] = pair(transform["translate"]);
  return ([x, y]) => [x * kx + dx, y * ky + dy];
}

/** The points of an arc; with a transform they are stored as steps from each to the next. */
function arcPoints(arc: unknown, place: (point: Pair) => LonLat, isStepwise: boolean): LonLat[] {
  let [x, y] = [0, 0];
  return listOf(arc).map((one) => {
    const [east, north] = pair(one);
    [x, y] = isStepwise ? [x + east, y + north] : [east, north];
    return place([x, y]);
  });
}

/** Arcs one after the other; each starts where the one before it ends. */
function joined(references: unknown, arcs: LonLat[][]): LonLat[] {
  return listOf(references).flatMap((reference, index) => {
    const number = Number(reference);
    const arc = arcs[number < 0 ? ~number : number];
    if (!arc) throw new TypeError("no arc");
    const points = number < 0 ? arc.toReversed() : arc;
    return index === 0 ? points : points.slice(1);
  });
}

function pair(value: unknown): Pair {
  const [x, y] = listOf(value);
  if (typeof x !== "number" || typeof y !== "number") throw new TypeError("no pair");
  return [x, y];
}
