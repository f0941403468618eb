import { say, type Message } from "../../schema/message.ts";
import { isGroup, type Feature } from "./feature.ts";
import { geoJsonFeatures, isGeoJson } from "./geojson.ts";
import { isRows, rowFeatures } from "./rows.ts";
import { topoJsonFeatures } from "./topojson.ts";

/** What a file holds: its data as it stands there, and that as features. */
export interface ReadFile {
  data: unknown;
  features: Feature[];
}

/** Reads a file of GeoJSON, TopoJSON, or rows of places; gives what is wrong with one that is none of these. */
export function readFeatures(bytes: Uint8Array, file: string): ReadFile | { problem: Message } {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return {
      problem: say`${file} is no GeoJSON or TopoJSON, or not a whole one. Download it again, or export it as GeoJSON (a shapefile or GeoPackage cannot be read).`,
    };
  }
  try {
    const features = featuresIn(data);
    if (features) return { data, features };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { problem: say`The shapes in ${file} are damaged. Download it or export it again.` };
  }
  return {
    problem: say`${file} holds neither GeoJSON nor TopoJSON, nor rows of a name, a longitude and a latitude.`,
  };
}

function featuresIn(data: unknown): Feature[] | undefined {
  if (isRows(data)) return rowFeatures(data);
  if (!isGroup(data)) return undefined;
  if (data["type"] === "Topology") return topoJsonFeatures(data);
  return isGeoJson(data) ? geoJsonFeatures(data) : undefined;
}
