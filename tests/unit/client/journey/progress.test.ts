import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fragmentOf } from "../../../../src/client/fragment.ts";
import {
  nothing,
  parseProgress,
  serialiseProgress,
  withDate,
  withStep,
  type Known,
} from "../../../../src/client/journey/progress.ts";
import { always } from "../../../support/properties.ts";

const known: Known = { dates: ["arrival", "address"], steps: ["visa", "report", "card"] };
const read = (hash: string) => parseProgress(fragmentOf(hash), known);
const whole = {
  dates: { arrival: "2026-12-01", address: "2026-12-05" },
  done: ["visa", "card"],
};

test("what was filled in goes into a fragment and comes back the same", () => {
  const text = "arrival=2026-12-01&address=2026-12-05&done=visa,card";
  expect(serialiseProgress(whole)).toBe(text);
  expect(read(`#${text}`)).toEqual(whole);
  expect(serialiseProgress(nothing)).toBe("");
});

test.each([
  ["steps and dates that the page does not have", "#contract=2026-12-01&done=visa,__proto__,x"],
  ["a step twice", "#done=visa,visa"],
  ["a day that no month has", "#arrival=2026-02-30&done=visa"],
  ["a year far away", "#arrival=0002-12-01&address=9999-12-01&done=visa"],
  ["a date with more in it", "#arrival=2026-12-01T00:00&done=visa"],
  ["markup", "#arrival=%3Cscript%3E&done=visa,%3Cb%3E"],
])("%s: left out of a fragment", (_, hash) => {
  expect(read(hash)).toEqual({ dates: {}, done: ["visa"] });
});

test.each([
  ["the place of a step on the page", "#step-visa"],
  ["an empty fragment", "#"],
  ["a broken escape", "#%E0%A4%A"],
  ["one that is far too long", `#done=visa,${"x".repeat(9000)}`],
])("%s holds nothing", (_, hash) => {
  expect(read(hash)).toEqual(nothing);
});

describe("on any page", () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/), {
    maxLength: 12,
  });
  const day = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const pages = fc
    .tuple(fc.subarray(["arrival", "address", "contract"]), names)
    .chain(([dates, steps]) =>
      fc.record({
        known: fc.constant({ dates, steps }),
        days: fc.array(day, { minLength: dates.length, maxLength: dates.length }),
        done: fc.subarray(steps),
        noise: fc.string({ unit: "grapheme" }),
      }),
    );

  test("every list comes back from its fragment, also between other words", () => {
    always(300, pages, ({ known, days, done }) => {
      let progress = nothing;
      for (const [place, name] of known.dates.entries())
        progress = withDate(progress, name, days[place] ?? "");
      for (const id of done) progress = withStep(progress, id, true);
      const text = serialiseProgress(progress);
      expect(parseProgress(new URLSearchParams(text), known)).toEqual(progress);
    });
  });

  test("whatever a fragment says, it is read to a list with one fragment", () => {
    always(300, pages, ({ known, done, noise }) => {
      const found = parseProgress(fragmentOf(`#${noise}&done=${done.join(",")},${noise}`), known);
      const again = parseProgress(fragmentOf(serialiseProgress(found)), known);
      expect(again).toEqual(found);
    });
  });
});

test("a date is taken back by emptying its field, a step by taking away its tick", () => {
  const emptied = withDate(whole, "arrival", "");
  expect(withStep(emptied, "visa", false)).toEqual({
    dates: { address: "2026-12-05" },
    done: ["card"],
  });
});
