import { expect, test } from "vitest";
import { issuesOf } from "../../support/example-content.ts";
import { withJourney } from "../../support/faults/journeys.ts";

test("the journey of the example has no problem", () => {
  expect(issuesOf(withJourney())).toEqual([]);
});

test.each<[changes: [from: string, to: string][], message: string, fix: string]>([
  [
    [["    page: housing/find-a-home", "    after: [register]"]],
    "These steps wait for each other in a circle: find → register → find.",
    'Take one of them out of the "after" of another, so that one can be done first.',
  ],
  [
    [["after: [find]", "after: [pay]"]],
    'The step "pay" waits for itself.',
    'Remove it from its "after".',
  ],
  [
    [
      ["after: [find]", "after: [register]"],
      ["after: [find, pay]", "after: [find]"],
    ],
    'The step "pay" waits for "register", which stands further down.',
    'Move "register" above "pay".',
  ],
  [
    [["after: [find]", "after: [fnd]"]],
    'There is no step "fnd" in this journey.',
    'Did you mean "find"?',
  ],
  [
    [["after: [find]", "after: [packing]"]],
    'There is no step "packing" in this journey.',
    "Write the id of another step of this journey, or remove it.",
  ],
])(
  "an issue says what is wrong with the steps and how to mend it (%#)",
  (changes, message, fix) => {
    expect(issuesOf(withJourney(...changes))).toMatchObject([{ message, fix }]);
  },
);
