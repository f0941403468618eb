import { expect, test } from "vitest";
import { TownField } from "../../../src/client/town-field.ts";

const options = [
  { value: "Ghent", dataset: { id: "gent", also: "Gent|Gand|9000|9030", at: "51.05,-3.72" } },
  { value: "Sint-Niklaas", dataset: { id: "sint-niklaas", also: "9100|Nieuwkerken-Waas" } },
  { value: "Sint-Laureins", dataset: { id: "sint-laureins", also: "9980" } },
  { value: "Liège", dataset: { id: "liege" } },
];

function field(typed: string) {
  const input = { value: typed, list: { options } };
  return { input, towns: new TownField(input as unknown as HTMLInputElement) };
}

test.each([
  ["Ghent", "gent"],
  ["  gHeNt ", "gent"],
  ["Gand", "gent"],
  ["9030", "gent"],
  ["sint niklaas", "sint-niklaas"],
  ["Nieuwkerken Waas", "sint-niklaas"],
  ["liege", "liege"],
  ["LIÈGE", "liege"],
  ["lie\u0300ge", "liege"],
  ["sint-l", "sint-laureins"],
  ["910", "sint-niklaas"],
])("“%s” is %s", (typed, id) => {
  const { towns } = field(typed);
  expect(towns.value).toBe(id);
  expect(towns.lost).toBe(false);
});

test.each(["Antwerpen", "1000", "90", "gh", "!?", "<b>"])(
  "“%s” names no municipality, and that is told",
  (typed) => {
    const { towns } = field(typed);
    expect(towns.value).toBe("");
    expect(towns.lost).toBe(true);
  },
);

test.each(["", "   "])("an empty field (%j) asks for nothing", (typed) => {
  const { towns } = field(typed);
  expect(towns.value).toBe("");
  expect(towns.lost).toBe(false);
});

test("an id sets the name in the field; one that is not there empties it", () => {
  const { input, towns } = field("");
  towns.value = "sint-niklaas";
  expect(input.value).toBe("Sint-Niklaas");
  towns.value = "paris";
  expect(input.value).toBe("");
  expect(towns.ids).toEqual(["gent", "sint-niklaas", "sint-laureins", "liege"]);
});

test("a municipality has its name and its centre; one that is not there has neither", () => {
  const { towns } = field("");
  expect([towns.name("gent"), towns.point("gent")]).toEqual(["Ghent", [51.05, -3.72]]);
  expect([towns.name("paris"), towns.point("paris"), towns.point("liege")]).toEqual([
    "",
    undefined,
    undefined,
  ]);
});

test("a field without a list knows no municipality", () => {
  const towns = new TownField({ value: "Ghent", list: null } as HTMLInputElement);
  expect(towns.value).toBe("");
});
