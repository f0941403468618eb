import { expect, test } from "vitest";
import { edited, issuesOf } from "../../support/example-content.ts";
import { dutchPage, englishPage } from "../../support/faults/fault.ts";

test.each<[from: string, to: string, message: string, fix: string]>([
  [
    "## Renting",
    "## Buying\n\n## Renting",
    `From the heading "Renting" on there is more here than in ${dutchPage}.`,
    "Write that section in the official text first, or take it out here.",
  ],
  [
    "## Renting\n\n",
    "",
    `A section is missing: the official text goes on with "Huren" on line 14 of ${dutchPage}.`,
    "Translate every section of the official text, in the same order.",
  ],
  [
    '<Term id="gemeente" />',
    "town",
    `<Term id="gemeente"> is missing here; it stands on line 12 of ${dutchPage}.`,
    "Add it here, at the same place as in the official text.",
  ],
  [
    "(/housing/deposit/)",
    "(/housing/moving/)",
    `/housing/moving/ stands here where ${dutchPage} has /housing/deposit/.`,
    "Write the same here as in the official text, in the same order.",
  ],
  [
    "order: 1",
    "order: 2",
    `"order" is 2 here, and 1 in ${dutchPage}.`,
    "Write 1 here, or change the official page and its other translations too.",
  ],
  [
    "phases: [before]",
    "phases: [before]\nsituations: [student]",
    `"situations" is [student] here, and [] in ${dutchPage}.`,
    "Take it out here, or add it to the official page and its other translations too.",
  ],
])("an issue says what differs and how to mend it (%#)", (from, to, message, fix) => {
  expect(issuesOf(edited(englishPage, [from, to]))[0]).toMatchObject({ message, fix });
});

test("where no language law rules, texts may have other parts", () => {
  const other = edited(
    englishPage,
    ['<Term id="gemeente" />', "town"],
    ["## Renting\n\n", ""],
    ["[the deposit](/housing/deposit/)", "the deposit"],
  );
  expect(issuesOf(other)).toHaveLength(3);
  const free = edited("site.yaml", ["regime: dutch", "regime: none"]);
  expect(issuesOf({ ...free, ...other })).toEqual([]);
});

test("the order of services and of readers may differ, that of phases may not", () => {
  const fields = (services: string, phases: string) =>
    `phases: [${phases}]\nservices: { ids: [${services}] }`;
  const changes = {
    ...edited(dutchPage, ["phases: [before]", fields("jobs, listening", "before, settled")]),
    ...edited(englishPage, ["phases: [before]", fields("listening, jobs", "settled, before")]),
    "pages/fr/housing/find-a-home.mdx": undefined,
  };
  const found = issuesOf(changes).filter(({ file }) => file === englishPage);
  expect(found.map(({ path }) => path)).toEqual(["phases"]);
});
