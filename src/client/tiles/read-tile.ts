import { VectorTile, type VectorTileLayer } from "@mapbox/vector-tile";
import Pbf from "pbf";

/** A feature of a tile of services: where it is in degrees, and what it says. */
export interface TileFeature {
  at: [lat: number, lon: number];
  tags: Readonly<Record<string, number | string | boolean>>;
}

/** What a tile holds; one without `clusters` holds all services of its place. */
export interface ReadTile {
  services: TileFeature[];
  clusters: TileFeature[] | undefined;
}

/** Reads the bytes of a tile. */
export function readTile(bytes: ArrayBuffer, z: number, x: number, y: number): ReadTile {
  const { services, clusters } = new VectorTile(new Pbf(bytes)).layers;
  const read = (layer: VectorTileLayer) => features(layer, z, x, y);
  return { services: services ? read(services) : [], clusters: clusters && read(clusters) };
}

function features(layer: VectorTileLayer, z: number, x: number, y: number): TileFeature[] {
  return Array.from({ length: layer.length }, (_, index) => {
    const feature = layer.feature(index);
    const [[point] = []] = feature.loadGeometry();
    // The middle of the step in which it lies.
    const share = (place: number) => (place + 0.5) / layer.extent;
    const at = degrees(share(point?.x ?? 0) + x, share(point?.y ?? 0) + y, 2 ** z);
    return { at, tags: feature.properties };
  });
}

function degrees(x: number, y: number, side: number): [lat: number, lon: number] {
  const angle = Math.PI * (1 - (2 * y) / side);
  return [(360 / Math.PI) * Math.atan(Math.exp(angle)) - 90, (x / side) * 360 - 180];
}
