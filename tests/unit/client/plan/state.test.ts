import fc from "fast-check";
import { expect, test } from "vitest";
import { fragmentOf } from "../../../../src/client/fragment.ts";
import {
  add,
  most,
  move,
  parsePlan,
  remove,
  serialisePlan,
  type Item,
} from "../../../../src/client/plan/state.ts";
import { always } from "../../../support/properties.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
const item: fc.Arbitrary<Item> = fc.oneof(
  fc.tuple(id, id).map(([topic, page]): Item => `page:${topic}/${page}`),
  fc.tuple(id, id).map(([journey, step]): Item => `step:${journey}.${step}`),
  id.map((journey): Item => `journey:${journey}`),
  id.map((service): Item => `service:${service}`),
);
const plan = fc.uniqueArray(item, { maxLength: most });
const asAddress = (text: string) => fragmentOf(new URL(`https://a.example/#p=${text}`).hash);

test("a plan goes into an address and comes back the same", () => {
  always(200, plan, (made) => {
    const text = serialisePlan(made);
    expect(parsePlan(text)).toEqual(made);
    fc.pre(text.length < 7900);
    expect(asAddress(text).get("p") ?? "").toBe(text);
  });
});

test("whatever stands in an address, a plan holds at most 100 different well-formed things", () => {
  const hostile = fc.array(fc.oneof(item, fc.string({ unit: "binary" })), { maxLength: 150 });
  always(60, hostile, (made) => {
    const found = parsePlan(made.join(","));
    expect(found.length).toBeLessThanOrEqual(most);
    expect(new Set(found).size).toBe(found.length);
    for (const one of found) expect(one).toMatch(/^(page|journey|step|service):[a-z\d./-]+$/);
    expect(parsePlan(serialisePlan(found))).toEqual(found);
  });
});

test.each([
  ["a kind that is none", "toString:x,javascript:alert"],
  ["an id that leaves the site", "page:../admin,page:housing/../x,service:a/b,service://host"],
  ["half a thing", "page:housing,step:eu-citizen,service:,:,,"],
  ["markup", "service:<img>,page:a/b?x,journey:a#b,journey:a%20b"],
])("%s is left out", (_, text) => {
  expect(parsePlan(text)).toEqual([]);
});

test.each([[undefined], [null], [7], [["service:a"]], [{ length: 1 }]])(
  "%j that was kept is an empty plan",
  (kept) => {
    expect(parsePlan(kept)).toEqual([]);
  },
);

test("what is added comes last, once; what is too much is left out", () => {
  expect(add(["service:a"], "service:b", "service:a")).toEqual(["service:a", "service:b"]);
  const full = Array.from({ length: most }, (_, place): Item => `service:s${place}`);
  expect(add(full, "service:late")).toEqual(full);
});

test("moving changes only the order, and stops at both ends", () => {
  const three: Item[] = ["service:a", "service:b", "service:c"];
  expect(move(three, "service:c", -1)).toEqual(["service:a", "service:c", "service:b"]);
  expect(move(three, "service:a", -1)).toEqual(three);
  expect(move(three, "service:c", 1)).toEqual(three);
  expect(move(three, "service:not-there", 1)).toEqual(three);
  always(
    100,
    fc.tuple(plan, fc.nat(), fc.constantFrom(-1 as const, 1 as const)),
    ([made, at, by]) => {
      const one = made[at % Math.max(made.length, 1)] ?? "service:none";
      expect(move(made, one, by).toSorted()).toEqual(made.toSorted());
    },
  );
});

test("taking one out leaves the others in their order", () => {
  expect(remove(["service:a", "service:b"], "service:a")).toEqual(["service:b"]);
});
