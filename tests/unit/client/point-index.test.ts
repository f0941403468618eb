import { describe, expect, test } from "vitest";
import { FarIndex, type Port } from "../../../src/client/point-index-far.ts";
import { mostDiscs, PointIndex, type Box } from "../../../src/client/point-index.ts";
import { answer, type Question } from "../../../src/client/point-question.ts";
import { fewPoints, Points } from "../../../src/client/points.ts";
import { prune } from "../../../src/client/prune.ts";
import { syntheticPoints } from "../../support/synthetic-points.ts";

const region: Box = [2.5, 50, 5, 52];
const zooms = [8, 9, 10, 11, 12, 14, 16, 17];

describe("an index of points", () => {
  test.each([1, 2, 350, 10_000])("of %i has each in exactly one disc, at every zoom", (count) => {
    const index = indexOf(count);
    for (const zoom of zooms) {
      const found = index.discs(region, zoom);
      const places = found.flatMap(({ id, count: all }) => (all > 1 ? index.leaves(id) : [id]));
      expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, n) => n));
      expect(found.reduce((sum, disc) => sum + disc.count, 0)).toBe(count);
    }
  });

  test.each([1000, 10_000, 100_000])("of %i never shows more discs than a map bears", (count) => {
    const index = indexOf(count);
    for (const zoom of zooms) {
      expect(index.discs(region, zoom).length).toBeLessThanOrEqual(mostDiscs);
      expect(index.discs([3.7, 51, 3.8, 51.1], zoom).length).toBeLessThanOrEqual(mostDiscs);
    }
  });

  test("tells where a cluster falls apart, and which one holds a point", () => {
    const index = indexOf(5000);
    const clusters = index.discs(region, 9).filter(({ count }) => count > 1);
    expect(clusters.length).toBeGreaterThan(1);
    for (const { id, count, at } of clusters) {
      const zoom = index.opensAt(id);
      expect(zoom).toBeGreaterThan(9);
      const [lat, lon] = at;
      const around: Box = [lon - 0.005, lat - 0.005, lon + 0.005, lat + 0.005];
      expect(index.discs(around, zoom).some((disc) => disc.id === id)).toBe(false);
      const leaves = index.leaves(id);
      expect(leaves).toHaveLength(count);
      const others = clusters.map((cluster) => cluster.id);
      expect(index.holder(others, leaves[0] ?? -1)).toBe(id);
    }
  });

  test("tells at which zoom a point has a disc of its own", () => {
    const index = new PointIndex();
    index.load(Float64Array.of(51, 3.7, 51.0005, 3.7, 51.2, 3.9, 51.2, 3.9));
    expect(index.zoomOf(0, 14)).toBe(17);
    expect(index.zoomOf(0, 17)).toBe(17);
    expect(index.zoomOf(2, 14)).toBe(14);
  });

  test("without points shows nothing", () => {
    const index = new PointIndex();
    expect(index.discs(region, 10)).toEqual([]);
    index.load(new Float64Array());
    expect(index.discs(region, 10)).toEqual([]);
  });
});

describe("few points are looked up in place, many in a worker", () => {
  test.each([fewPoints, fewPoints + 1])("and both find the same of %i", async (count) => {
    let workers = 0;
    const points = new Points(() => {
      workers += 1;
      return new LaterPort();
    });
    points.load(syntheticPoints(count));
    expect(workers).toBe(count > fewPoints ? 1 : 0);
    const index = indexOf(count);
    for (const zoom of zooms) {
      const discs = await points.ask("discs", region, zoom);
      expect(discs).toEqual(index.discs(region, zoom));
      for (const { id } of (discs ?? []).filter((disc) => disc.count > 1).slice(0, 20)) {
        expect(await points.ask("leaves", id)).toEqual(index.leaves(id));
        expect(await points.ask("opensAt", id)).toBe(index.opensAt(id));
      }
    }
    expect(await points.ask("zoomOf", 7, 14)).toBe(index.zoomOf(7, 14));
  });

  test("and fewer points after many are looked up in place again", async () => {
    const port = new LaterPort();
    const points = new Points(() => port);
    points.load(syntheticPoints(3000));
    points.load(syntheticPoints(30));
    expect(await points.ask("discs", region, 9)).toEqual(indexOf(30).discs(region, 9));
    expect(port.asked.every(({ kind }) => kind === "load")).toBe(true);
  });
});

describe("an index in a worker", () => {
  test("has one question at a time, and a newer one takes the place of an older", async () => {
    const port = new LaterPort();
    const index = new FarIndex(port);
    void index.ask({ kind: "load", details: [syntheticPoints(300)] });
    const boxes = [8, 9, 10, 11].map((zoom) => ({
      kind: "discs" as const,
      details: [region, zoom] as [Box, number],
    }));
    const answers = await Promise.all(boxes.map((question) => index.ask(question)));
    expect(answers.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(answers[3]).toEqual(indexOf(300).discs(region, 11));
    expect(port.asked.map(({ kind }) => kind)).toEqual(["load", "discs"]);
    expect(port.mostAtOnce).toBe(1);
  });

  test("drops what was asked of older points when newer ones are loaded", async () => {
    const port = new LaterPort();
    const index = new FarIndex(port);
    const load = (count: number) => index.ask({ kind: "load", details: [syntheticPoints(count)] });
    void load(3000);
    const older = index.ask({ kind: "zoomOf", details: [2999, 14] });
    void load(40);
    void load(30);
    const newer = index.ask({ kind: "discs", details: [region, 9] });
    expect(await older).toBeUndefined();
    expect(await newer).toEqual(indexOf(30).discs(region, 9));
    expect(port.asked.map(({ kind }) => kind)).toEqual(["load", "load", "discs"]);
  });

  test("that cannot start is done without", async () => {
    const port = new LaterPort(false);
    const index = new FarIndex(port);
    void index.ask({ kind: "load", details: [syntheticPoints(300)] });
    const found = index.ask({ kind: "discs", details: [region, 9] });
    port.fail();
    port.fail();
    expect(await found).toEqual(indexOf(300).discs(region, 9));
    void index.ask({ kind: "load", details: [syntheticPoints(20)] });
    const later = await index.ask({ kind: "discs", details: [region, 9] });
    expect(later).toEqual(indexOf(20).discs(region, 9));
  });
});

test("a drawing keeps what stays: only the rest is taken away, or is to be made", () => {
  const kept = { name: "b" };
  const drawn = new Map([
    ["a", { name: "a" }],
    ["b", kept],
  ]);
  const removed: string[] = [];
  const wanted = new Map(["b", "c"].map((name) => [name, name]));
  const missing = prune(drawn, wanted, ({ name }) => removed.push(name));
  expect(missing).toEqual([["c", "c"]]);
  expect([...drawn]).toEqual([["b", kept]]);
  expect(removed).toEqual(["a"]);
});

/** A worker's port that answers later, with copies, as a worker does. */
class LaterPort implements Port {
  onmessage: Port["onmessage"] = null;
  onerror: Port["onerror"] = null;
  readonly asked: Question[] = [];
  mostAtOnce = 0;
  readonly #index = new PointIndex();
  readonly #works: boolean;
  #open = 0;

  constructor(works = true) {
    this.#works = works;
  }

  postMessage(question: Question): void {
    const copy = structuredClone(question);
    this.asked.push(copy);
    this.#open += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#open);
    if (!this.#works) return;
    setTimeout(() => {
      this.#open -= 1;
      const data = structuredClone(answer(this.#index, copy));
      this.onmessage?.({ data } as MessageEvent);
    });
  }

  fail(): void {
    this.onerror?.({ preventDefault: () => undefined } as ErrorEvent);
  }
}

function indexOf(count: number): PointIndex {
  const index = new PointIndex();
  index.load(syntheticPoints(count));
  return index;
}
