import Supercluster from "supercluster";
import type { ServicePoint } from "./service-points.ts";
import { layers, levels } from "./tile-facts.ts";
import type { TileLayer } from "./vector-tile.ts";

/** A tile by its place in the world, and what is drawn on it. */
export interface Tile {
  z: number;
  x: number;
  y: number;
  layers: TileLayer[];
}

/** A tile with more services than this shows clusters, and its four parts the services. */
const mostInTile = 400;

/** Discs on a map are as far apart, in its pixels, as where all services are known. */
const apart = { radius: 84, extent: 256 };

/** The finest grid: on it a step is some 20 centimetres. */
const grid = 4096;

/**
 * Cuts services into tiles, coarse to fine. One with few services holds them all and is not cut any further; one with
 * many holds clusters, and all four of its parts are there, so that who misses a tile finds its services in a larger one.
 */
export function tileTree(points: readonly ServicePoint[], most = mostInTile): Tile[] {
  const tiles: Tile[] = [];
  const cut = (z: number, x: number, y: number, own: readonly ServicePoint[]): void => {
    if (own.length <= most || z === levels.most) {
      const extent = grid * 2 ** (levels.most - z);
      tiles.push({ z, x, y, layers: [serviceLayer(own, z, x, y, extent)] });
      return;
    }
    tiles.push({ z, x, y, layers: clusterLayers(own, z, x, y) });
    for (const [column, row] of quartersOf(x, y)) {
      cut(z + 1, column, row, own.filter(isIn(z + 1, column, row)));
    }
  };
  for (const [x, y] of rootsOf(points)) {
    cut(levels.least, x, y, points.filter(isIn(levels.least, x, y)));
  }
  return tiles;
}

function rootsOf(points: readonly ServicePoint[]): [x: number, y: number][] {
  const side = 2 ** levels.least;
  const roots = new Map(
    points.map(({ x, y }): [string, [number, number]] => {
      const root: [number, number] = [Math.floor(x * side), Math.floor(y * side)];
      return [root.join("/"), root];
    }),
  );
  return [...roots.values()];
}

function isIn(z: number, x: number, y: number) {
  return (point: ServicePoint) =>
    Math.floor(point.x * 2 ** z) === x && Math.floor(point.y * 2 ** z) === y;
}

function serviceLayer(
  points: readonly ServicePoint[],
  z: number,
  x: number,
  y: number,
  extent: number,
): TileLayer {
  return {
    name: layers.services,
    extent,
    features: points.map((point) => ({
      at: [step(point.x * 2 ** z - x, extent), step(point.y * 2 ** z - y, extent)],
      tags: point.tags,
    })),
  };
}

/** Clusters with how many services of each combination they stand for, and the services that stand alone. */
function clusterLayers(
  points: readonly ServicePoint[],
  z: number,
  x: number,
  y: number,
): TileLayer[] {
  const zoom = z + levels.closer;
  const tree = new Supercluster<{ place: number }>({ ...apart, minZoom: zoom, maxZoom: zoom });
  tree.load(
    points.map((point, place) => ({
      type: "Feature",
      properties: { place },
      geometry: { type: "Point", coordinates: degrees(point) },
    })),
  );
  const alone: ServicePoint[] = [];
  const clusters: TileLayer["features"] = [];
  for (const { properties } of tree.getClusters([-180, -90, 180, 90], zoom)) {
    const own = (
      "cluster_id" in properties
        ? tree.getLeaves(properties.cluster_id, Infinity).map((leaf) => leaf.properties.place)
        : [properties.place]
    ).flatMap((place) => points[place] ?? []);
    const [only, ...others] = own;
    if (only && others.length === 0) alone.push(only);
    else {
      const middle = (axis: "x" | "y", corner: number) =>
        step(
          (own.reduce((sum, point) => sum + point[axis], 0) / own.length) * 2 ** z - corner,
          grid,
        );
      clusters.push({
        at: [middle("x", x), middle("y", y)],
        tags: { count: own.length, of: countsOf(own) },
      });
    }
  }
  return [
    { name: layers.clusters, extent: grid, features: clusters },
    serviceLayer(alone, z, x, y, grid * 2 ** (levels.most - z)),
  ];
}

/** `3:12 7:1`: twelve services of the combination 3, one of 7. */
function countsOf(points: readonly ServicePoint[]): string {
  const counts = new Map<number, number>();
  for (const { combination } of points) {
    counts.set(combination, (counts.get(combination) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map((pair) => pair.join(":"))
    .join(" ");
}

function step(share: number, extent: number): number {
  return Math.min(extent - 1, Math.max(0, Math.floor(share * extent)));
}

function degrees({ x, y }: ServicePoint): [lon: number, lat: number] {
  const angle = Math.PI * (1 - 2 * y);
  return [x * 360 - 180, (360 / Math.PI) * Math.atan(Math.exp(angle)) - 90];
}

/** The places of the four tiles that a tile is cut into, a level below its own. */
export function quartersOf(x: number, y: number): [x: number, y: number][] {
  return [
    [2 * x, 2 * y],
    [2 * x + 1, 2 * y],
    [2 * x, 2 * y + 1],
    [2 * x + 1, 2 * y + 1],
  ];
}
