import { expect, test } from "vitest";
import { pageSentences } from "../../../../src/model/readability/page-sentences.ts";
import { readability } from "../../../../src/model/readability/readability.ts";
import { readingStatus } from "../../../../src/model/readability/reading-status.ts";
import { scaleOf } from "../../../../src/model/readability/scales.ts";
import { exampleRegion } from "../../../support/example-content.ts";
import { shortPage, withText } from "../../../support/faults/fault.ts";

function read(text: string) {
  const region = exampleRegion(withText(text));
  const page = region.pages.get("nl/housing/moving");
  if (!page) throw new Error(`No ${shortPage}.`);
  return { region, page };
}

test("a page's own sentences are measured: no heading, no table, an official word as it is shown", () => {
  const { region, page } = read(
    [
      'Vraag je <Term id="gemeente" /> of de <Term id="gemeente">stad</Term>. Bel [ons & hen](/housing/deposit/).',
      "## Een titel telt niet",
      "- een punt\n- nog een",
      "| a | b |\n| - | - |\n| c | d |",
      "<Notice>\n\nLet op!\n\n</Notice>",
    ].join("\n\n"),
  );
  expect(pageSentences(region, page).map(({ text }) => text)).toEqual([
    "Vraag je gemeente of de stad.",
    "Bel ons & hen.",
    "een punt",
    "nog een",
    "Let op!",
  ]);
});

test("a text of known counts has the figure that its formula gives by hand", () => {
  // Each sentence has 6 words and 7 syllables.
  const { region, page } = read("De huur kost nu veel geldje. ".repeat(20));
  expect(readability(region, page)).toMatchObject({
    formula: { name: "Flesch-Douma" },
    score: Math.round(206.84 - 0.93 * 6 - (77 * 7) / 6),
    isHard: false,
    sentenceLength: 6,
  });
});

test("under 100 words there is no figure", () => {
  const { region, page } = read("Vijf woorden in een zin. ".repeat(19));
  expect(readability(region, page)).toBeUndefined();
  const more = read("Vijf woorden in een zin. ".repeat(20));
  expect(readability(more.region, more.page)).toBeDefined();
});

test("a language has the scale of its script", () => {
  expect(scaleOf("nl")).toMatchObject({ formula: { name: "Flesch-Douma" }, plain: 55 });
  expect(scaleOf("pt-BR")).toMatchObject({ formula: { name: "LIX" } });
  expect(scaleOf("pt-BR")?.plain).toBeUndefined();
  expect(scaleOf("ar")).toEqual({});
  expect(scaleOf("zh")).toBeUndefined();
});

test("the state of the texts names the hardest page first, and leaves short ones out", () => {
  const { region } = read("Vijf woorden in een zin. ".repeat(20));
  const [dutch, english] = readingStatus(region);
  expect(dutch).toMatchObject({ code: "nl", formula: "Flesch-Douma", plain: 55, hard: 0 });
  expect(dutch?.pages.map(({ path }) => path)).toEqual(["housing/moving"]);
  expect(english?.pages).toEqual([]);
});
