import { expect, test } from "vitest";
import { runChecks } from "../../../src/checks/run-checks.ts";
import { parseContent } from "../../../src/load/content.ts";
import { contentFiles } from "../../support/example-content.ts";
import { duplicateFaults } from "../../support/faults/duplicates.ts";
import { linkFaults } from "../../support/faults/links.ts";

const contents = [...duplicateFaults, ...linkFaults].flatMap(
  ([, changes]) => parseContent(contentFiles(changes)).content ?? [],
);

test("a check finds the same whatever was checked before, and changes nothing in what it reads", () => {
  expect(contents.length).toBeGreaterThan(30);
  const first = contents.map((content) => runChecks(content));
  const again = contents.toReversed().map((content) => runChecks(content));
  expect(again.toReversed()).toEqual(first);
});
