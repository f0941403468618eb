import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { pageFile } from "../../../support/example-files.ts";
import { place, type Place } from "./run-translate.ts";

const page = "pages/nl/housing/moving.mdx";
const made = "pages/fr/housing/moving.mdx";
const body =
  '\nLees **eerst** [de lijst](/housing/deposit/) van je <Term id="gemeente" />.\\\nDan 2.\n';

let here: Place;
afterEach(() => here.leave());

/** Runs a module with this function body; `units` are the texts. */
async function machine(answer: string, ...args: string[]) {
  here = await place({ [page]: pageFile({ title: "Verhuizen", order: 3, body }) });
  const adapter = join(here.folder, "..", `adapter-${Math.random()}.mjs`);
  await writeFile(adapter, `export async function translate({ from, to, units }) { ${answer} }`);
  const wanted = args.length > 0 ? args : ["--to", "fr", "housing/moving"];
  return here.translate("machine", "--adapter", adapter, ...wanted);
}

test("a module of the region gets texts with their marks, notes and words, and its answer is a machine's draft", async () => {
  const answer = `
    const text = units.find(({ id }) => id.endsWith("#1.1"));
    if (JSON.stringify([from, to, text.text, text.terms, text.notes.length > 1]) !==
      JSON.stringify(["nl", "fr", "Lees <1>eerst</1> <2>de lijst</2> van je <3>gemeente</3>.<4/>Dan 2.", [], true]))
      throw new Error(JSON.stringify(text));
    return units.map((unit) => unit === text
      ? "Lisez <2>la <b>liste</2> de la <3>commune</3> <1>d’abord</1>.<4/>Puis 2."
      : "FR " + unit.text);`;
  const { code, text } = await machine(answer);
  expect({ code, text }).toMatchObject({ code: 0 });
  const file = await here.read(made);
  expect(file).toContain("title: FR Verhuizen");
  expect(file).toContain("provenance:\n  draft: machine\n  review: none\ntranslation:\n");
  expect(file).toContain(
    'Lisez [la &lt;b>liste](/housing/deposit/) de la <Term id="gemeente">commune</Term> **d’abord**.\\\nPuis 2.',
  );
  expect(await here.issues()).toEqual([]);
});

test("an outdated page says of its new texts that a machine wrote them; texts of other files come in too", async () => {
  here = await place();
  await here.translate("accept");
  const official = "pages/nl/housing/find-a-home.mdx";
  await here.write(official, (await here.read(official)).replace("Lees over", "Lees meer over"));
  const french = "pages/fr/housing/find-a-home.mdx";
  await here.write(
    french,
    (await here.read(french)).replace("review: none }", "review: person, by: Ann }"),
  );
  const adapter = join(here.folder, "..", "adapter.mjs");
  await writeFile(
    adapter,
    "export const translate = ({ units }) => units.map(({ text }) => `${text}!`);",
  );
  expect(await here.translate("machine", "--to", "fr", "--adapter", adapter)).toMatchObject({
    code: 0,
  });
  const file = await here.read(french);
  expect(file).toContain("provenance:\n  draft: machine\n  review: none\n");
  expect(file).toContain("Lees meer over [de waarborg](/housing/deposit/).!");
  expect(await here.read("taxonomy.yaml")).toContain("fr: Jobcentrum! }");
  expect(await here.exported("--to", "fr", "--all")).not.toMatch(/state="initial"/);
});

describe("an answer that cannot be used is told in one message, and nothing is written", () => {
  test.each([
    ["return 'x';", "did not answer with an array of texts"],
    ["return units.map(() => 1);", "did not answer with an array of texts"],
    ["return units.slice(1).map(({ text }) => text);", "answered with 4 texts to 5"],
    ["throw new Error('no credit');", "failed: no credit"],
    [
      "return units.map(({ text }) => text.replace('<4/>', ''));",
      "1 problems. The first: 1.1: The mark <4> (new line) is lost.",
    ],
    [
      "return units.map(({ text }) => text.replace('</1>', ''));",
      "The first: 1.1: The mark <1> (bold) is lost.",
    ],
    [
      "return units.map(({ text }) => text + ' https://evil.example');",
      "5 problems. The first: title: The web address https://evil.example is not in the text.",
    ],
  ])("%s", async (answer, message) => {
    const { code, text } = await machine(answer);
    expect(text).toContain(message);
    expect(text.match(/error {2}translation/g)?.length ?? 1).toBe(1);
    expect(code).toBe(1);
    expect(await here.changes()).toEqual({});
  });
});

test("a wrong use is told", async () => {
  const { code } = await machine("", "--to", "nl");
  expect(code).toBe(2);
  expect((await here.translate("machine", "--to", "fr")).code).toBe(2);
  const none = await here.translate("machine", "--to", "fr", "--adapter", "/nowhere.mjs");
  expect(none).toMatchObject({ code: 2 });
  expect(none.text).toContain("cannot be read");
});

test("a translation that has mistakes is neither exported nor overwritten", async () => {
  const french = "pages/fr/housing/find-a-home.mdx";
  here = await place();
  const xliff = await here.exported("--to", "fr", "--all");
  await here.write(french, (await here.read(french)).replace("order: 1", "order: one"));
  const { code, text } = await here.translate(
    "export",
    "--to",
    "fr",
    "--out",
    join(here.folder, "../b.xlf"),
  );
  expect(code).toBe(0);
  expect(text).toContain(`${french} has mistakes and is left out.`);
  const back = await here.imported(xliff);
  expect(back.text).toContain("There is no pages/nl/housing/find-a-home.mdx here, or it cannot be");
  expect(back.code).toBe(1);
});
