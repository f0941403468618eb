/** The parts of a worker's own world that are used; TypeScript's types of it clash with those of pages. */
declare const self: {
  skipWaiting: () => Promise<void>;
  registration: { unregister: () => Promise<boolean> };
  addEventListener: (
    name: string,
    listener: (event: { waitUntil: (work: Promise<unknown>) => void }) => void,
  ) => void;
};

// Takes the place of the worker of a region that no longer lets pages be kept: it deletes them, and itself.
self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => {
  const cacheName = `rotonde ${new URL("./", location.href).pathname}`;
  event.waitUntil(caches.delete(cacheName).then(() => self.registration.unregister()));
});

export {};
