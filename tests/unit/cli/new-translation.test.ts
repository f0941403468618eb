import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleFiles } from "../../support/example-files.ts";
import { runNew } from "./run-new.ts";

const args = ["page", "--locale", "fr", "--topic", "housing", "--id", "deposit"];
const original = "pages/nl/housing/deposit.mdx";
const copy = "pages/fr/housing/deposit.mdx";

test("a translation begins as a copy of the official page, of an unknown version", async () => {
  const { code, added, issues, printed } = await runNew([...args, "--title", "La garantie: 1"]);
  expect(code).toBe(0);
  expect(added).toEqual({
    [copy]: exampleFiles[original]
      ?.replace("title: De waarborg", 'title: "La garantie: 1"')
      .replace(
        "provenance: { draft: machine, review: none }",
        "provenance:\n  draft: human\n  review: none",
      )
      .replace(
        "[{ title: Law, url: https://law.example }]",
        "[{title: Law, url: https://law.example}]",
      ),
  });
  expect(issues).toEqual([`${copy} translation-version-unknown`]);
  expect(printed).toContain("translation-version-unknown");
  expect(printed).toContain("Translate the text in the file: it is still the official one.");
  expect(printed).toContain(`npm run rotonde -- translate accept ${copy}`);
});

test("headings, components and links are those of the official page; no version is copied", async () => {
  const find = "pages/nl/housing/find-a-home.mdx";
  const gone = "pages/fr/housing/find-a-home.mdx";
  const { added, issues } = await runNew(
    [...args.slice(0, -1), "find-a-home", "--title", "Un logement", "--draft", "machine"],
    { changes: { [gone]: undefined } },
  );
  expect(issues).toEqual([`${gone} translation-version-unknown`]);
  expect(added[gone]?.split("---\n")[2]).toBe(exampleFiles[find]?.split("---\n")[2]);
  expect(added[gone]).toContain("draft: machine");
});

test("a byte order mark, line ends of Windows and comments in the official page do no harm", async () => {
  const { code, added, issues } = await runNew([...args, "--title", "La garantie"], {
    prepare: async (folder) => {
      const file = join(folder, original);
      const text = (await readFile(file, "utf8")).replace("order:", "# Third\norder:");
      await writeFile(file, `\ufeff${text.replaceAll("\n", "\r\n")}`);
    },
  });
  expect({ code, issues }).toEqual({ code: 0, issues: [`${copy} translation-version-unknown`] });
  expect(added[copy]).toContain("# Third\norder: 2\n");
  expect(added[copy]).not.toMatch(/[\r\ufeff]/);
});

test.each([
  [
    "nothing",
    "There is no pages/nl/housing/nothing.mdx: write the page in the official language first.",
  ],
  ["deposti", 'There is no "deposti" to choose. Did you mean "deposit"?'],
  ["find-a-home", "The file pages/fr/housing/find-a-home.mdx is already there: edit that file."],
  ["../../x", "There is no pages/nl/housing/../../x.mdx"],
])("no translation of %s", async (id, expected) => {
  const { code, told, added } = await runNew([...args.slice(0, -1), id, "--title", "X"]);
  expect(told).toContain(`--id does not fit. ${expected}`);
  expect({ code, added }).toEqual({ code: 2, added: {} });
});

test("an official page with mistakes is mended first", async () => {
  const { code, told } = await runNew([...args, "--title", "X"], {
    changes: { [original]: exampleFiles[original]?.replace("order: 2", "order: two") },
  });
  expect(code).toBe(2);
  expect(told).toContain(`--id does not fit. ${original} has mistakes: mend those first`);
});

test("what belongs to the official page alone is no option here; the title is needed", async () => {
  const text = await runNew([...args, "--title", "X", "--text", "Y"]);
  expect(text).toMatchObject({ code: 2, added: {} });
  expect(text.told).toContain("--text does not go with the other options.");
  const title = await runNew(args);
  expect(title).toMatchObject({ code: 2, added: {} });
  expect(title.told).toContain("--title is missing: What is the title of the page?");
});

test("at a terminal it offers the pages that are not translated yet, and the official texts", async () => {
  const { code, prompts, added } = await runNew(["page", "--locale", "fr"], {
    says: [
      ["To which topic", "housing"],
      ["Which page do you translate?", "De waarborg"],
      ["What is the title of the page? (Français)", "La garantie"],
      ["[Enter: About De waarborg.]", "Sur la garantie."],
      ["[Enter: Example]", ""],
    ],
  });
  expect(code).toBe(0);
  expect(prompts[1]).toContain("  deposit  De waarborg\n  moving   Verhuizen");
  expect(prompts[1]).not.toContain("find-a-home");
  expect(added[copy]).toContain("description: Sur la garantie.\n");
});
