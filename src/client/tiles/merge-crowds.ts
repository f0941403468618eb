import type { Crowd } from "../map-markers.ts";

/** Nearer than this, in pixels, discs would hide each other: clusters end where their tile does. */
const tooNear = 44;

/** Makes one of crowds that lie too near each other on a map of this zoom, the largest first. */
export function mergeCrowds(crowds: readonly Crowd[], zoom: number): Crowd[] {
  const degrees = (360 / (256 * 2 ** zoom)) * tooNear;
  const merged: Crowd[] = [];
  for (const crowd of crowds.toSorted((a, b) => b.count - a.count)) {
    const near = merged.findIndex(({ at }) => isNear(at, crowd.at, degrees));
    const larger = merged[near];
    if (larger) merged[near] = { ...larger, count: larger.count + crowd.count };
    else merged.push(crowd);
  }
  return merged;
}

/** On the map a degree of latitude is longer than one of longitude. */
function isNear([lat, lon]: Crowd["at"], other: Crowd["at"], degrees: number): boolean {
  const stretch = Math.cos((lat * Math.PI) / 180);
  return Math.hypot(other[1] - lon, (other[0] - lat) / stretch) < degrees;
}
