import fc from "fast-check";
import { expect, test } from "vitest";
import { runChecks } from "../../../src/checks/run-checks.ts";
import { parseContent, type ParsedContent } from "../../../src/load/content.ts";
import { followFiles } from "../../../src/load/live-content.ts";
import type { LocatedContent } from "../../../src/schema/content.ts";
import { contentFiles, edited, type Files } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";
import { always } from "../../support/properties.ts";

const page = "pages/en/housing/deposit.mdx";
const official = "pages/nl/housing/deposit.mdx";

/** A folder that a test edits, as read again and again. */
function folder() {
  let now: Files = {};
  const files = () => contentFiles(now).sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    save: (changes: Files) => (now = { ...now, ...changes }),
    anew: () => parseContent(files()),
    read: followFiles(() => ({ files: files(), issues: [] })),
  };
}

/** Content as data, with where the titles of its files stand. */
function told({ content, issues }: Pick<ParsedContent, "content" | "issues">) {
  if (!content) return { issues };
  const { locate, ...data } = content;
  const places = Object.keys(exampleFiles).map((file) => locate(file, ["title"]));
  return { issues, data, places, found: runChecks(content) };
}

const titles = (content: LocatedContent | undefined) =>
  content?.pages.map(({ locale, slug, title }) => `${locale}/${slug}: ${title}`);

test("after any edits the content, and what is wrong with it, is as if all files were read anew", () => {
  const paths = Object.keys(exampleFiles);
  const path = fc.constantFrom(...paths, page, official, "pages/nl/housing/new.mdx", "media/a.svg");
  const text = (file: string) => String(exampleFiles[file] ?? exampleFiles[official]);
  const edit = fc.oneof(
    fc
      .record({ path, put: fc.constantFrom("", "\n\nMore.\n", "\n<Oops>\n", "\u0000") })
      .map(({ path, put }): Files => ({ [path]: text(path) + put })),
    fc
      .record({ path, at: fc.nat(400) })
      .map(({ path, at }): Files => ({ [path]: text(path).slice(0, at) })),
    path.map((path): Files => ({ [path]: undefined })),
    fc.record({ path, other: path }).map(({ path, other }): Files => ({ [path]: text(other) })),
    fc
      .record({ path, other: path })
      .map(({ path, other }): Files => ({ [path]: undefined, [other]: text(path) })),
    fc.record({ path, words: fc.constantFrom("one", "two: [") }).map(({ path, words }): Files => ({
      [path]: text(path).replace(/^title: .*/m, `title: ${words}`),
    })),
  );
  always(5, fc.array(edit, { minLength: 4, maxLength: 8 }), (edits) => {
    const { save, anew, read } = folder();
    read();
    for (const one of edits) {
      save(one);
      expect(told(read())).toEqual(told(anew()));
    }
  });
});

test("only what changed is made anew", () => {
  const { save, read } = folder();
  const before = read();
  expect(read()).toBe(before);
  save(edited(page, ["\ntitle: ", "\ntitle: New "]));
  const after = read();
  expect(after.content?.pages.filter((one) => !before.content?.pages.includes(one))).toMatchObject([
    { file: page },
  ]);
  expect(after.content?.services.every((one) => before.content?.services.includes(one))).toBe(true);
  expect(after.content?.terms).toBe(before.content?.terms);
});

test("of a broken file the last good state is shown, also while others are edited; of a removed one nothing", () => {
  const { save, read } = folder();
  const whole = titles(read().shown);
  save({ [page]: "---\ntitle: [\n---\n", "taxonomy.yaml": "" });
  const broken = read();
  expect(broken.content).toBeUndefined();
  expect(new Set(broken.issues.map(({ file }) => file))).toEqual(new Set(["taxonomy.yaml", page]));
  expect(titles(broken.shown)).toEqual(whole);
  save(edited(official, ["title: De waarborg", "title: Waarborg"]));
  const edit = titles(read().shown);
  expect(edit).toEqual(whole?.map((line) => line.replace("De waarborg", "Waarborg")));
  save({ [page]: undefined, "taxonomy.yaml": exampleFiles["taxonomy.yaml"] });
  const mended = read();
  expect(mended.shown).toBe(mended.content);
  expect(titles(mended.shown)).toEqual(edit?.filter((line) => !line.startsWith("en/deposit")));
});

test("a file that was never good is shown as soon as it is", () => {
  const { save, read } = folder();
  save({ [page]: "" });
  expect(titles(read().shown)).not.toContainEqual(expect.stringMatching(/^en\/deposit/));
  save({ [page]: "---\n" });
  read();
  save({ [page]: exampleFiles[page] });
  expect(titles(read().shown)).toContainEqual(expect.stringMatching(/^en\/deposit/));
});
