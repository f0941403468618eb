import { expect, test } from "vitest";
import {
  filtersFromQuery,
  filtersToQuery,
  matches,
  type Filters,
} from "../../../src/client/filters.ts";
import type { Place } from "../../../src/client/places.ts";

const none: Filters = { topics: [], kinds: [], category: "", municipality: "" };
const all: Filters = {
  topics: ["housing", "work"],
  kinds: ["private"],
  category: "job-centre",
  municipality: "gent",
};
const known = () => true;

test.each([
  ["no filter", none, ""],
  ["one topic", { ...none, topics: ["work"] }, "topic=work"],
  [
    "everything",
    all,
    "topic=housing&topic=work&kind=private&category=job-centre&municipality=gent",
  ],
])("%s goes into the address and comes back the same", (_, filters, query) => {
  expect(filtersToQuery(filters).toString()).toBe(query);
  expect(filtersFromQuery(new URLSearchParams(query), known)).toEqual(filters);
});

test("what the page does not know is left out of an address, and so are other parameters", () => {
  const query = new URLSearchParams(
    "topic=<script>&topic=work&category=&category=x&kind=%00&service=jobs",
  );
  expect(filtersFromQuery(query, (_, value) => value === "work")).toEqual({
    ...none,
    topics: ["work"],
  });
});

const place: Place = {
  id: "jobs",
  point: undefined,
  approximate: false,
  topics: ["work", "life"],
  number: 2,
  kind: "private",
  categories: ["job-centre"],
  municipality: "gent",
};

test.each<[Partial<Filters>, boolean]>([
  [{}, true],
  [{ topics: ["life", "housing"] }, true],
  [{ topics: ["housing"] }, false],
  [{ kinds: ["government", "private"] }, true],
  [{ kinds: ["government"] }, false],
  [{ category: "job-centre" }, true],
  [{ category: "helpline" }, false],
  [{ municipality: "gent" }, true],
  [{ municipality: "aalst" }, false],
  [{ topics: ["work"], kinds: ["private"], category: "job-centre", municipality: "gent" }, true],
  [{ topics: ["work"], kinds: ["private"], category: "job-centre", municipality: "aalst" }, false],
])("filters %j show the service: %s", (filters, shown) => {
  expect(matches(place, { ...none, ...filters })).toBe(shown);
});
