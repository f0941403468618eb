import { Busy } from "./alone.ts";
import { isFull } from "./room.ts";

/** A browser, or a private window, that keeps nothing for a site. */
export class Unsupported extends Error {}

/** The interface string that says in plain words why something could not be loaded or kept. */
export function troubleOf(error: unknown): string {
  if (error instanceof Unsupported) return "offline.unsupported";
  if (error instanceof Busy) return "offline.busy";
  if (isFull(error)) return "offline.full";
  return navigator.onLine ? "offline.failed" : "offline.now";
}
