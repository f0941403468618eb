import { expect, test } from "vitest";
import { chosenIn, queryOf } from "../../../../src/client/builder/choices.ts";

const offered = {
  what: ["list", "search"],
  municipality: ["all", "aalst"],
  topic: ["housing", "work"],
  height: ["640"],
};
const usual = { what: ["list"], municipality: ["all"], topic: [], height: ["640"] };

test("a link to the builder brings back the choices, and says nothing of the usual ones", () => {
  const choices = {
    ...usual,
    municipality: ["aalst"],
    topic: ["housing", "work"],
    height: ["480"],
  };
  const query = queryOf(choices, usual);
  expect(query).toBe("municipality=aalst&topic=housing,work&height=480");
  expect(chosenIn(query, offered, usual)).toEqual(choices);
  expect(queryOf(usual, usual)).toBe("");
});

test.each([
  "what=%3Cscript%3E&municipality=AALST&topic=housing2,,",
  "height=640px",
  "height=1e3",
  "height=199&height=2001",
  "height=-300&__proto__=x&constructor=y",
])("what the builder does not offer is ignored: %s", (query) => {
  expect(chosenIn(query, offered, usual)).toEqual(usual);
});

test("of known and unknown values the known ones hold, each once", () => {
  const query = "topic=work,nothing&topic=work&topic=housing&municipality=aalst";
  expect(chosenIn(query, offered, usual)).toEqual({
    ...usual,
    municipality: ["aalst"],
    topic: ["work", "housing"],
  });
});
