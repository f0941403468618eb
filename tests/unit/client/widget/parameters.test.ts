import fc from "fast-check";
import { expect, test } from "vitest";
import { readParameters } from "../../../../src/client/widget/parameters.ts";
import { always } from "../../../support/properties.ts";

const known = {
  topic: ["registration", "housing"],
  kind: ["government", "private"],
  category: ["town-hall", "library"],
  services: ["jobs", "library-gent"],
  view: ["list", "map", "both"],
};
const all = { filters: { topic: [], kind: [], category: [] }, services: [] };
const read = (query: string) => readParameters(new URLSearchParams(query), known);

test.each([
  ["topic=housing,registration", { topic: ["housing", "registration"] }],
  ["topic=housing&topic=registration", { topic: ["housing", "registration"] }],
  ["topic=housing,%20housing,", { topic: ["housing"] }],
  ["kind=private&category=library", { kind: ["private"], category: ["library"] }],
  ["topic=", {}],
])("%s is understood", (query, filters) => {
  expect(read(query)).toMatchObject({ filters: { ...all.filters, ...filters }, odd: [] });
});

test("services, a view and a theme are understood, the first of several views holds", () => {
  expect(read("services=jobs,library-gent&view=map&view=list&theme=dark")).toEqual({
    ...all,
    services: ["jobs", "library-gent"],
    view: "map",
    theme: "dark",
    odd: [],
  });
});

test.each([
  ["topic=houses", ["topic=houses"]],
  ["topics=housing", ["topics=housing"]],
  ["view=3d&theme=Dark", ["view=3d", "theme=Dark"]],
  ["constructor=a&__proto__=b", ["constructor=a", "__proto__=b"]],
])("%s is told, and the default holds", (query, odd) => {
  expect(read(query)).toEqual({ ...all, view: "both", theme: "auto", odd });
});

test("what is understood counts beside what is not", () => {
  const { filters, odd } = read("topic=housing,<b>");
  expect([filters["topic"], odd]).toEqual([["housing"], ["topic=<b>"]]);
});

test("a widget without a list says nothing of a list's parameters", () => {
  const asked = readParameters(new URLSearchParams("topic=anything&view=map&theme=light"));
  expect(asked).toEqual({ ...all, view: "both", theme: "light", odd: [] });
});

test("whatever an address says, only known values come out of it", () => {
  const word = fc.oneof(fc.constantFrom("topic", "view", "housing", "toString"), fc.string());
  const pairs = fc.array(
    fc.tuple(
      word,
      fc.array(word).map((words) => words.join(",")),
    ),
  );
  always(100, pairs, (given) => {
    const { filters, services, view, theme } = readParameters(new URLSearchParams(given), known);
    const values = [...Object.values(filters).flat(), ...services, view];
    const allowed = Object.values(known).flat();
    expect(values.filter((value) => !allowed.includes(value))).toEqual([]);
    expect(["auto", "light", "dark"]).toContain(theme);
  });
});
