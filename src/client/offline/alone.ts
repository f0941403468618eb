/** Another page of this site is at work on what the device keeps. */
export class Busy extends Error {}

/** Does something to what is kept, which no other page of the site does meanwhile; rejects where one is at it. */
export function alone<Result>(base: string, work: () => Promise<Result>): Promise<Result> {
  // Browsers of before 2022 have no locks.
  if (!("locks" in navigator)) return work();
  return navigator.locks.request(`rotonde ${base}`, { ifAvailable: true }, (lock) => {
    if (lock === null) throw new Busy();
    return work();
  });
}

/** Tells the other open pages of the site that what is kept changed, and hears it from them. */
export function hearOfChanges(base: string, heard: () => void): () => void {
  if (!("BroadcastChannel" in globalThis)) return () => undefined;
  const channel = new BroadcastChannel(`rotonde ${base}`);
  channel.addEventListener("message", heard);
  return () => channel.postMessage("changed");
}
