import { expect, test } from "vitest";
import { inWords, say } from "../../../src/schema/message.ts";

const found = say`There is no ${say`service`} "${"{1}"}" (${3}).`;
const dutch = {
  'There is no {1} "{2}" ({3}).': '"{2}" ({3}): zo’n {1} is er niet.',
  service: "dienst",
};

test("a message reads as it was written, and what stands in it stays as it is", () => {
  expect(inWords(found)).toBe('There is no service "{1}" (3).');
});

test("in another language words may stand in another order, and messages in a message follow", () => {
  expect(inWords(found, dutch)).toBe('"{1}" (3): zo’n dienst is er niet.');
});

test("what a language lacks is told in English", () => {
  expect(inWords(say`constructor ${found}`, dutch)).toBe(
    'constructor "{1}" (3): zo’n dienst is er niet.',
  );
});
