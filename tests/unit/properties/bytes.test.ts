import fc from "fast-check";
import { test } from "vitest";
import { exampleFiles } from "../../support/example-files.ts";
import { always, survives } from "../../support/properties.ts";

const paths = Object.keys(exampleFiles);
const path = fc.oneof(
  fc.constantFrom(...paths, "media/a.svg", "media/a.png", "media/a.jpg", "basemap.yaml"),
  fc.string({ maxLength: 40 }),
  fc.constantFrom("journeys/a.yaml", "pages/xx/y/z.mdx", "pages/nl/housing/new.mdx", "a/../b.yaml"),
);

test("whatever the bytes of a file, and whatever its name, the check ends with issues or success", () => {
  always(300, fc.tuple(path, fc.uint8Array({ maxLength: 400 })), ([file, bytes]) => {
    survives({ [file]: bytes });
  });
});

test("whatever the text of a file, the check ends with issues or success", () => {
  const text = fc.string({ unit: "binary", maxLength: 300 });
  always(300, fc.tuple(path, text), ([file, content]) => {
    survives({ [file]: content });
  });
});

/** What slips into a file when somebody edits it in a hurry. */
const slips = fc.oneof(
  fc.constantFrom(
    ..."' \" : - # { } [ ] ( ) < > & * ! | % @ ` ~ \\ / , ? = + \t \n \r \u0000 \u202e \ufeff \ue000 é".split(
      " ",
    ),
    " ",
    "\n\n",
    "---\n",
    "<Notice>",
    "</Notice>",
    "<Term id='x' />",
    "{1+1}",
    "import x from 'y'\n",
    "![a](b)",
    "[a](javascript:x)",
    "[a][b]",
    "<!-- -->",
    "&a ",
    "*a ",
    "__proto__: 1\n",
    "  ",
    "\n  - ",
    "| a | b |\n|---|---|\n",
    "> > > ",
    "## ",
  ),
  fc.string({ maxLength: 8 }),
);
const edit = fc.record({
  at: fc.nat(4000),
  cut: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(200)),
  put: slips,
});

test("whatever slip is made in a good file, the check ends with issues or success", () => {
  const edits = fc.array(edit, { minLength: 1, maxLength: 3 });
  always(250, fc.tuple(fc.constantFrom(...paths), edits), ([file, made]) => {
    const text = made.reduce((before, { at, cut, put }) => {
      const from = at % (before.length + 1);
      return before.slice(0, from) + put + before.slice(from + cut);
    }, exampleFiles[file] ?? "");
    survives({ [file]: text });
  });
});
