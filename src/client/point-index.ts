import Supercluster from "supercluster";

/** As near as the map goes: what is one disc there stays one. */
export const closest = 17;

/** How many discs a map shows at most. */
export const mostDiscs = 150;

/** Less than any two doors are apart, in degrees. */
const hair = 1e-5;

/** West, south, east and north, in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** One point, or a cluster of several that lie near each other. */
export interface Disc {
  /** The point's place among those loaded, or the number of the cluster. */
  id: number;
  /** How many points it stands for. */
  count: number;
  at: [lat: number, lon: number];
}

/** Finds what a map shows of many points: numbers go in and out, so that it can work in a worker. */
export class PointIndex {
  #tree = new Supercluster<{ place: number }>();
  #points = new Float64Array();

  constructor() {
    this.load(this.#points);
  }

  /** Takes the points, in degrees: latitude and longitude in turn. */
  load(points: Float64Array<ArrayBuffer>): void {
    this.#points = points;
    this.#tree = new Supercluster<{ place: number }>({ radius: 84, maxZoom: closest });
    this.#tree.load(
      Array.from({ length: points.length / 2 }, (_, place) => {
        const [lat, lon] = this.#at(place);
        return {
          type: "Feature",
          properties: { place },
          geometry: { type: "Point", coordinates: [lon, lat] },
        };
      }),
    );
  }

  /** What lies in a box; where that is too much, the larger clusters of a lower zoom. */
  discs(box: Box, zoom: number): Disc[] {
    const found = this.#tree.getClusters(box, zoom);
    if (found.length > mostDiscs && zoom > 0) return this.discs(box, zoom - 1);
    return found.map(({ properties, geometry }) => {
      if (!("cluster_id" in properties)) {
        return { id: properties.place, count: 1, at: this.#at(properties.place) };
      }
      const [lon = 0, lat = 0] = geometry.coordinates;
      return { id: properties.cluster_id, count: properties.point_count, at: [lat, lon] };
    });
  }

  /** The zoom at which a cluster falls apart. */
  opensAt(cluster: number): number {
    return this.#tree.getClusterExpansionZoom(cluster);
  }

  /** The places of all points in a cluster. */
  leaves(cluster: number): number[] {
    return this.#tree.getLeaves(cluster, Infinity).map(({ properties }) => properties.place);
  }

  /** Which of some clusters a point is in. */
  holder(clusters: readonly number[], place: number): number | undefined {
    return clusters.find((cluster) => this.leaves(cluster).includes(place));
  }

  /** The zoom, from `least` on, at which a point has a disc of its own; `least` where it never has. */
  zoomOf(place: number, least: number): number {
    const [lat, lon] = this.#at(place);
    for (let zoom = least; zoom <= closest; zoom += 1) {
      const around: Box = [lon - hair, lat - hair, lon + hair, lat + hair];
      const found = this.#tree.getClusters(around, zoom);
      if (found.some(({ properties }) => properties["place"] === place)) return zoom;
    }
    return least;
  }

  #at(place: number): [lat: number, lon: number] {
    return [this.#points[2 * place] ?? 0, this.#points[2 * place + 1] ?? 0];
  }
}
