import { afterEach, expect, test, vi } from "vitest";
import { FakeCaches } from "../../../support/fake-caches.ts";

afterEach(() => void vi.unstubAllGlobals());

test("the worker of a region that keeps nothing any more deletes only its own pages, and itself", async () => {
  const device = new FakeCaches();
  for (const name of ["rotonde /welcome/", "rotonde /", "shop"]) await device.open(name);
  const listeners = new Map<string, (event: { waitUntil: (work: unknown) => void }) => void>();
  const unregister = vi.fn(() => Promise.resolve(true));
  const skipWaiting = vi.fn(() => Promise.resolve());
  vi.stubGlobal("caches", device);
  vi.stubGlobal("location", { href: "https://town.example/welcome/sw.js" });
  vi.stubGlobal("self", {
    skipWaiting,
    registration: { unregister },
    addEventListener: listeners.set.bind(listeners),
  });
  await import("../../../../src/client/offline/retired-worker.ts");

  const work: unknown[] = [];
  const waitUntil = (promise: unknown) => void work.push(promise);
  for (const name of ["install", "activate"]) listeners.get(name)?.({ waitUntil });
  await Promise.all(work);
  expect(skipWaiting).toHaveBeenCalled();
  expect(await device.keys()).toEqual(["rotonde /", "shop"]);
  expect(unregister).toHaveBeenCalledOnce();
  expect([...listeners.keys()]).toEqual(["install", "activate"]);
});
