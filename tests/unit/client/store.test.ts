import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { facets } from "../../../src/client/facets/all.ts";
import {
  filterBy,
  follow,
  moveTo,
  parseState,
  select,
  serialiseState,
  sortBy,
  start,
  type Known,
  type State,
} from "../../../src/client/store.ts";
import { roundView, viewFromText } from "../../../src/client/view.ts";
import { always } from "../../support/properties.ts";

const known: Known = new Map([
  ["topic", ["housing", "work"]],
  ["kind", ["government", "private"]],
  ["category", ["job-centre", "helpline"]],
  ["municipality", ["gent", "aalst"]],
  ["situation", ["student"]],
  ["language", ["fr", "zh-Hant"]],
  ["appointment", ["needed", "none"]],
  ["open", ["now", "saturday", "evening"]],
  ["service", ["jobs"]],
]);
const read = (query: string, words = known) => parseState(new URLSearchParams(query), words);

const everything: State = {
  filters: {
    topic: ["housing", "work"],
    kind: ["private"],
    category: ["job-centre"],
    municipality: ["gent"],
    situation: ["student"],
    language: ["zh-Hant"],
    appointment: ["none"],
    open: ["saturday"],
  },
  sort: "near",
  near: "aalst",
  at: { lat: 51.0543, lon: -3.7258, zoom: 14 },
  service: "jobs",
};

test.each([
  ["nothing", start, ""],
  ["one topic", { ...start, filters: { topic: ["work"] } }, "topic=work"],
  ["what is open now", { ...start, filters: { open: ["now"] } }, "open=now"],
  ["an order", { ...start, sort: "municipality" as const }, "sort=municipality"],
  [
    "everything",
    everything,
    "topic=housing&topic=work&kind=private&category=job-centre&municipality=gent&situation=student&language=zh-Hant&appointment=none&open=saturday&near=aalst&at=51.0543,-3.7258,14&service=jobs",
  ],
])("%s goes into the address and comes back the same", (_, state, query) => {
  expect(serialiseState(state)).toBe(query);
  expect(read(query)).toEqual(state);
});

test.each([
  ["what the page does not know", "topic=<script>&topic=work&kind=%00&service=no", "topic=work"],
  ["other parameters", "utm_source=x&__proto__=y&constructor=z", ""],
  ["an empty value", "category=&category=helpline&municipality=", "category=helpline"],
  ["a second value where one can be chosen", "language=zh-Hant&language=fr", "language=fr"],
  ["a time that is no choice", "open=always&open=2026-11-25", ""],
  ["a value that is there twice", "topic=work&topic=work", "topic=work"],
  ["an order that is not there", "sort=distance", ""],
  ["nearest without a place", "sort=near", ""],
  ["another order beside a place", "sort=municipality&near=gent", "near=gent"],
  ["a place that the region does not have", "near=paris", ""],
  ["a view that is none", "at=95,3,12", ""],
  ["half a view", "at=51.05,3.72", ""],
  ["a view in words", "at=NaN,Infinity,1e3", ""],
  ["a finer view than a map shows", "at=51.05432,3.7,12", ""],
])("%s is left out of an address", (_, query, clean) => {
  expect(serialiseState(read(query))).toBe(clean);
});

test("an address is the same, in whatever order it was put together", () => {
  expect(serialiseState(read("service=jobs&topic=work&kind=private&topic=housing"))).toBe(
    "topic=housing&topic=work&kind=private&service=jobs",
  );
});

/** Pages that know other words, odd ones too, and a state that is possible on each. */
const pages = fc
  .record(
    Object.fromEntries(
      [...facets.map(({ name }) => name), "service"].map((name) => [
        name,
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" }), {
          maxLength: 5,
        }),
      ]),
    ),
  )
  .chain((words) => {
    const one = (name: string) => fc.constantFrom("", ...(words[name] ?? []));
    const chosen = fc.record(
      Object.fromEntries(
        facets.map(({ name, many }) => [
          name,
          fc.subarray(
            words[name] ?? [],
            many ? {} : { maxLength: Math.min(1, words[name]?.length ?? 0) },
          ),
        ]),
      ),
    );
    const view = fc.option(
      fc.record({
        lat: fc.double({ min: -90, max: 90, noNaN: true }),
        lon: fc.double({ min: -180, max: 180, noNaN: true }),
        zoom: fc.integer({ min: 0, max: 19 }),
      }),
    );
    const order = fc.tuple(fc.constantFrom("name", "municipality", "near"), one("municipality"));
    const states = fc
      .tuple(chosen, order, one("service"), view)
      .map(([filters, [sort, near], service, at]) => {
        const sorted = sortBy(filterBy(start, filters), sort, near);
        return at ? moveTo(select(sorted, service), at) : select(sorted, service);
      });
    return fc.tuple(fc.constant<Known>(new Map(Object.entries(words))), states, fc.string());
  });

test("every state comes back from its address, whatever the page's words are", () => {
  always(500, pages, ([words, state]) => {
    expect(read(serialiseState(state), words)).toEqual(state);
  });
});

test("whatever an address says, it is read to a state with one address", () => {
  always(500, pages, ([words, state, noise]) => {
    const found = read(`${noise}&${serialiseState(state)}&${noise}`, words);
    expect(read(serialiseState(found), words)).toEqual(found);
  });
});

describe("a choice", () => {
  test("of filters takes away the selection and the view, and keeps the order", () => {
    const next = filterBy(everything, { topic: [], kind: ["private"] });
    expect(next).toEqual({
      ...everything,
      filters: { kind: ["private"] },
      at: undefined,
      service: "",
    });
  });

  test("of a service in the list takes the map to it; on the map, the map stays", () => {
    expect(select(everything, "other").at).toBeUndefined();
    expect(follow(everything, "").at).toEqual(everything.at);
  });

  test("of the nearest without a place leaves the list by name", () => {
    expect(sortBy(start, "near")).toEqual(start);
    expect(sortBy(everything, "municipality", "gent")).toMatchObject({
      sort: "municipality",
      near: "",
      at: everything.at,
    });
  });

  test("of a view is rounded to some ten metres", () => {
    expect(moveTo(start, { lat: 51.054321, lon: -0.000001, zoom: 12 }).at).toEqual({
      lat: 51.0543,
      lon: 0,
      zoom: 12,
    });
  });
});

test("a view is read as it was rounded", () => {
  expect(roundView({ lat: 1.00005, lon: 2, zoom: 3 })).toEqual({ lat: 1.0001, lon: 2, zoom: 3 });
  expect(viewFromText("-0,0,0")).toEqual({ lat: 0, lon: 0, zoom: 0 });
});
