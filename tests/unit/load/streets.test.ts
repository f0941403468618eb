import { expect, test } from "vitest";
import { PMTiles, type Source } from "pmtiles";
import { edited, exampleContent, issuesOf, type Files } from "../../support/example-content.ts";
import { streetFile } from "../../support/street-file.ts";

const path = "basemap/streets.pmtiles";
const layers = [{ id: "roads" }];

/** The example with a street map of its own. */
function withStreets(file: Uint8Array | undefined): Files {
  const named = edited("site.yaml", ["basemap:\n", `basemap:\n  pmtiles: ${path}\n`]);
  return { ...named, [path]: file };
}

test.each([
  ["its words", "© Town", "© Town"],
  ["its words without HTML", '<a href="https://x.example">A</a> &copy; B &amp; C', "A © B & C"],
  ["no words", " ", undefined],
  ["something else", 7, undefined],
])("of a file's attribution, the site keeps %s", (_, attribution, text) => {
  const file = streetFile({ zooms: [9, 12], metadata: { attribution, vector_layers: layers } });
  const { streets } = exampleContent(withStreets(file));
  expect(streets).toEqual({ file: path, maxZoom: 12, attribution: text });
});

test("a file that says nothing of itself is taken too", () => {
  const file = streetFile({ header: { 32: 0 } });
  expect(exampleContent(withStreets(file)).streets?.attribution).toBeUndefined();
});

test("a file that nobody names is not looked at", () => {
  expect(issuesOf({ [path]: Uint8Array.of(1) })).toEqual([]);
  expect(exampleContent({ [path]: streetFile() }).streets).toBeUndefined();
});

test("what is asked for and not there is told where it is asked for", () => {
  expect(issuesOf(withStreets(undefined))).toMatchObject([
    { code: "file-missing", file: "site.yaml", path: "basemap.pmtiles" },
  ]);
});

test("the files of these tests are read by the program that browsers use", async () => {
  const bytes = streetFile();
  const source: Source = {
    getKey: () => "",
    getBytes: (from, length) => Promise.resolve({ data: bytes.slice(from, from + length).buffer }),
  };
  const archive = new PMTiles(source);
  expect(await archive.getHeader()).toMatchObject({ minZoom: 11, maxLat: 51.2, minLon: 3.5 });
  expect(await archive.getZxy(11, 1045, 685)).toBeDefined();
  expect(await archive.getZxy(11, 0, 0)).toBeUndefined();
});
