import Supercluster from "supercluster";
import type { LatLon } from "./projection.ts";

/** As in the index of points that the browser makes, so that discs fall where it draws them. */
const clustering = { radius: 84, maxZoom: 17 };

const world: [number, number, number, number] = [-180, -90, 180, 90];

/** Where the map marks services while no filter is on: one disc each, or one for several that lie near. */
export function discsOf(services: readonly LatLon[], zoom: number): LatLon[] {
  const tree = new Supercluster(clustering);
  tree.load(
    services.map(([lat, lon]) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "Point", coordinates: [lon, lat] },
    })),
  );
  return tree.getClusters(world, zoom).map(({ geometry }): LatLon => {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return [lat, lon];
  });
}
