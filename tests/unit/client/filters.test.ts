import { expect, test } from "vitest";
import { bestToLift, countChoices, fitting, without } from "../../../src/client/filters.ts";
import { place } from "./place.ts";

test.each([
  [{}, true],
  [{ topic: ["life", "housing"] }, true],
  [{ topic: ["housing"] }, false],
  [{ topic: [] }, true],
  [{ kind: ["government", "private"] }, true],
  [{ kind: ["government"] }, false],
  [{ category: ["job-centre"] }, true],
  [{ category: ["helpline"] }, false],
  [{ municipality: ["gent"] }, true],
  [{ municipality: ["aalst"] }, false],
  [{ situation: ["student"] }, true],
  [{ situation: ["family"] }, false],
  [{ language: ["fr"] }, true],
  [{ language: ["ar"] }, false],
  [{ appointment: ["needed"] }, true],
  [{ appointment: ["none"] }, false],
  [{ topic: ["work"], kind: ["private"], municipality: ["gent"] }, true],
  [{ topic: ["work"], kind: ["private"], municipality: ["aalst"] }, false],
])("filters %j show the service: %s", (filters, shown) => {
  const job = place("jobs", {
    topics: ["work", "life"],
    kind: "private",
    categories: ["job-centre"],
    municipality: "gent",
    situations: ["student"],
    languages: ["nl", "fr"],
    appointment: "needed",
  });
  expect(fitting([job], filters).length === 1).toBe(shown);
});

test("what is not known fits no choice", () => {
  const bare = place("bare", { municipality: undefined });
  for (const filters of [
    { municipality: ["gent"] },
    { situation: ["student"] },
    { language: ["nl"] },
    { appointment: ["needed"] },
    { appointment: ["none"] },
  ]) {
    expect(fitting([bare], filters), JSON.stringify(filters)).toEqual([]);
  }
});

const three = [
  place("a", { topics: ["work"], kind: "private" }),
  place("b", { topics: ["work", "life"], kind: "government" }),
  place("c", { topics: ["life"], kind: "private", languages: ["nl"] }),
];
const counts = (filters: Parameters<typeof countChoices>[1], name: string) =>
  Object.fromEntries(countChoices(three, filters).get(name) ?? []);

test("a choice counts what it would leave beside the other filters, not beside its own", () => {
  expect(counts({}, "topic")).toEqual({ work: 2, life: 2 });
  expect(counts({ kind: ["private"] }, "topic")).toEqual({ work: 1, life: 1 });
  expect(counts({ kind: ["private"] }, "kind")).toEqual({ private: 2, government: 1 });
  expect(counts({ kind: ["private"], topic: ["work"] }, "kind")).toEqual({
    private: 1,
    government: 1,
  });
  expect(counts({ kind: ["government"], topic: ["work"] }, "language")).toEqual({});
});

test("every count is the number of services that choosing it alone would show", () => {
  const filters = { kind: ["private"], topic: ["work"] };
  for (const [name, values] of countChoices(three, filters)) {
    for (const [value, count] of values) {
      const left = fitting(three, { ...filters, [name]: [value] });
      expect(left.length, `${name}=${value}`).toBe(count);
    }
  }
});

test.each([
  ["the filter that leaves most", { topic: ["work"], language: ["fr"] }, "language", 2],
  ["a filter whose value nothing has", { municipality: [""], topic: ["life"] }, "municipality", 2],
])("when nothing fits, %s is the one to take away", (_, filters, name, count) => {
  expect(bestToLift(three, filters)).toEqual({ name, count });
  expect(fitting(three, without(filters, name))).toHaveLength(count);
});

test("when only taking away several filters helps, no single one is named", () => {
  expect(bestToLift(three, { language: ["fr"], situation: ["student"] })).toBeUndefined();
});

test("one value is taken away, or the whole filter", () => {
  const filters = { topic: ["work", "life"], kind: ["private"] };
  expect(without(filters, "topic", "work")).toEqual({ topic: ["life"], kind: ["private"] });
  expect(without(filters, "topic")).toEqual({ topic: [], kind: ["private"] });
});
