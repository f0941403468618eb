/** The south-west and north-east corners of the box around some points, at least one, in degrees. */
export function cornersOf(
  points: readonly (readonly [lat: number, lon: number])[],
): [[south: number, west: number], [north: number, east: number]] {
  let [south, west, north, east] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lat, lon] of points) {
    south = Math.min(south, lat);
    west = Math.min(west, lon);
    north = Math.max(north, lat);
    east = Math.max(east, lon);
  }
  return [
    [south, west],
    [north, east],
  ];
}
