import { isGroup, type Feature, type LonLat } from "./feature.ts";

/** The features of a GeoJSON object; a shape that is none ends in a `TypeError`. */
export function geoJsonFeatures(data: Record<string, unknown>): Feature[] {
  if (data["type"] === "FeatureCollection") return listOf(data["features"]).map(featureOf);
  return [featureOf(data)];
}

/** Whether an object says of itself that it is GeoJSON. */
export function isGeoJson({ type }: Record<string, unknown>): boolean {
  return type === "FeatureCollection" || type === "Feature" || isShape(type);
}

function isShape(type: unknown): boolean {
  return /^((Multi)?(Point|LineString|Polygon)|GeometryCollection)$/.test(String(type));
}

function featureOf(data: unknown): Feature {
  if (!isGroup(data)) throw new TypeError("no feature");
  const isFeature = data["type"] === "Feature";
  const properties = isGroup(data["properties"]) ? data["properties"] : {};
  const feature: Feature = { properties, points: [], lines: [], polygons: [] };
  addShape(feature, isFeature ? data["geometry"] : data);
  return feature;
}

/** Adds a geometry to a feature; a feature may have none. */
export function addShape(feature: Feature, shape: unknown): void {
  if (shape === null || shape === undefined) return;
  if (!isGroup(shape) || !isShape(shape["type"])) throw new TypeError("no geometry");
  const { coordinates } = shape;
  switch (shape["type"]) {
    case "Point":
      feature.points.push(point(coordinates));
      break;
    case "MultiPoint":
      feature.points = [...feature.points, ...line(coordinates)];
      break;
    case "LineString":
      feature.lines.push(line(coordinates));
      break;
    case "MultiLineString":
      feature.lines = [...feature.lines, ...lines(coordinates)];
      break;
    case "Polygon":
      feature.polygons.push(lines(coordinates));
      break;
    case "MultiPolygon":
      feature.polygons = [...feature.polygons, ...listOf(coordinates).map(lines)];
      break;
    default:
      for (const one of listOf(shape["geometries"])) addShape(feature, one);
  }
}

function point(value: unknown): LonLat {
  const [lon, lat] = listOf(value);
  if (typeof lon !== "number" || typeof lat !== "number") throw new TypeError("no point");
  return [lon, lat];
}

function line(value: unknown): LonLat[] {
  return listOf(value).map(point);
}

function lines(value: unknown): LonLat[][] {
  return listOf(value).map(line);
}

/** A value that must be a list. */
export function listOf(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError("no list");
  return value as unknown[];
}
