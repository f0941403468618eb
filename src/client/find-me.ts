import type { Point } from "./near.ts";

/** Why the device does not say where it is, as a key of the page's strings. */
export type Failure = "map.near.refused" | "map.near.failed";

/** Asks the device once where it is; nothing keeps the answer but the page that is open. */
export function findMe(): Promise<Point | Failure> {
  return new Promise((resolve) => {
    if (!("geolocation" in navigator)) return resolve("map.near.failed");
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve([coords.latitude, coords.longitude]),
      ({ code, PERMISSION_DENIED }) =>
        resolve(code === PERMISSION_DENIED ? "map.near.refused" : "map.near.failed"),
      { maximumAge: 60_000, timeout: 15_000 },
    );
  });
}
