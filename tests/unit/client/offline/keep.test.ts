import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { OfflineList } from "../../../../src/export/offline/offline-list.ts";
import type { Kept } from "../../../../src/client/offline/changes.ts";
import { forgetChoice, keep } from "../../../../src/client/offline/keep.ts";
import { troubleOf } from "../../../../src/client/offline/trouble.ts";
import { FakeCaches } from "../../../support/fake-caches.ts";

const base = "/welcome/";
const name = `rotonde ${base}`;
const text = (hash: string) => hash.padEnd(5000);

/** A site of which each file has the text of its hash, with these groups. */
function listOf(groups: Record<string, Record<string, string>>): OfflineList {
  const hashes = new Map(Object.values(groups).flatMap((group) => Object.entries(group)));
  const paths = [...hashes.keys()].sort();
  return {
    files: [...hashes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, hash]) => [path, hash, text(hash).length, 10]),
    groups: Object.fromEntries(
      Object.entries(groups).map(([group, files]) => [
        group,
        Object.keys(files).map((path) => paths.indexOf(path)),
      ]),
    ),
  };
}

const before = listOf({
  guide: { "_astro/a.1.js": "a1", "en/": "front1", "en/life/": "life1", "en/housing/": "rent1" },
  town: { "en/gent/": "gent1" },
});
const after = listOf({
  guide: { "_astro/a.2.js": "a2", "en/": "front2", "en/life/": "life1", "en/housing/": "rent2" },
  town: { "en/gent/": "gent1" },
});

let device: FakeCaches;
let asked: string[];
let registered: string[];
/** Files of which the network gives nothing. */
let lost: string[];
let quota: number | undefined;

beforeEach(() => {
  device = new FakeCaches();
  [asked, registered, lost, quota] = [[], [], [], undefined];
  const registration = (scope: string) => ({
    scope: `https://town.example${scope}`,
    active: { scriptURL: `https://town.example${base}sw.js` },
    unregister: () => Promise.resolve(registered.splice(registered.indexOf(scope), 1)),
  });
  vi.stubGlobal("caches", device);
  vi.stubGlobal("navigator", {
    onLine: true,
    storage: { estimate: () => Promise.resolve({ quota, usage: 0 }) },
    serviceWorker: { getRegistrations: () => Promise.resolve(registered.map(registration)) },
  });
});

afterEach(() => void vi.unstubAllGlobals());

const keepGroup = (list: OfflineList, group = "guide") => {
  vi.stubGlobal("fetch", (address: string) => {
    const path = address.slice(base.length);
    asked.push(path);
    const hash = list.files.find(([other]) => other === path)?.[1] ?? "";
    if (lost.includes(path)) return Promise.reject(new TypeError("Failed to fetch"));
    return Promise.resolve(new Response(text(hash)));
  });
  return keep({
    base,
    chosen: [{ locale: "en", group, label: group, href: `${base}en/` }],
    readList: () => Promise.resolve(list),
    register: () => Promise.resolve(void registered.push(`${base}en/`)),
    signal: new AbortController().signal,
    progress: () => undefined,
  });
};

/** The hash of what lies under each address of some groups. */
const filesOn = (list: OfflineList, ...groups: string[]) => {
  const files = groups.flatMap((group) => list.groups[group] ?? []);
  return Object.fromEntries(
    files.map((place) => list.files[place] ?? ["", ""]).map(([path, hash]) => [base + path, hash]),
  );
};
const stored = () => {
  const { [`${base}offline-kept.json`]: kept = "null", ...files } = Object.fromEntries(
    [...(device.stored.get(name) ?? [])].map(([address, text]) => [address, text.trim()]),
  );
  return { files, kept: JSON.parse(kept) as Kept | null };
};

test("what is chosen is kept, and removed again to the last file", async () => {
  await keepGroup(before);
  expect(stored().files).toEqual(filesOn(before, "guide"));
  await forgetChoice(base, "en/guide");
  expect(await device.keys()).toEqual([]);
  expect(registered).toEqual([]);
});

test("a device that is full while something is kept says so, and nothing half of it stays", async () => {
  device.room = 12_000;
  const trouble = await keepGroup(before).catch(troubleOf);
  expect(trouble).toBe("offline.full");
  expect(asked.length).toBeGreaterThan(1);
  expect(await device.keys()).toEqual([]);
  expect(registered).toEqual([]);
});

test("a device that is full while more is kept, or a newer version, keeps what it had", async () => {
  await keepGroup(before, "town");
  device.room = 12_000;
  expect(await keepGroup(before).catch(troubleOf)).toBe("offline.full");
  expect(stored().files).toEqual(filesOn(before, "town"));
  expect(Object.keys(stored().kept?.choices ?? {})).toEqual(["en/town"]);

  device.room = Infinity;
  await keepGroup(before);
  const { kept } = stored();
  device.room = 36_000;
  expect(await keepGroup(after).catch(troubleOf)).toBe("offline.full");
  expect(stored()).toEqual({ files: filesOn(before, "town", "guide"), kept });
});

test("where the browser tells that there is no room, nothing is loaded for nothing", async () => {
  quota = 19_000;
  expect(await keepGroup(before).catch(troubleOf)).toBe("offline.full");
  expect([asked, registered, await device.keys()]).toEqual([[], [], []]);
});

test("an update that stops halfway leaves the old copy whole, and goes on where it was", async () => {
  await keepGroup(before);
  lost = ["en/housing/"];
  expect(await keepGroup(after).catch(troubleOf)).toBe("offline.failed");
  const { files, kept } = stored();
  expect(files).toMatchObject(filesOn(before, "guide"));
  expect(kept?.choices["en/guide"]?.since).toBeDefined();

  [lost, asked] = [[], []];
  await keepGroup(after);
  expect(asked).toEqual(["en/housing/"]);
  expect(stored().files).toEqual(filesOn(after, "guide"));
});

test("of an update that stopped, nothing comes into the next version or into another choice", async () => {
  await keepGroup(before);
  lost = ["en/housing/"];
  await keepGroup(after).catch(troubleOf);
  lost = [];
  await keepGroup(after, "town");
  expect(stored().files[`${base}en/`]).toBe("front1");
  await keepGroup(before);
  expect(stored().files).toEqual(filesOn(before, "guide", "town"));
});
