import { expect, test } from "vitest";
import { layerCase, sources } from "../../support/layer-fixture.ts";
import { exampleContent, issuesOf } from "../../support/example-content.ts";

const fix =
  "Run npm run rotonde -- basemap again with the files that you downloaded, or remove the folder basemap.";
const damaged = "The file is not as the command “basemap” writes it.";

test("layers are read, by the zoom level from which they are drawn", () => {
  const content = exampleContent({
    "basemap/12.json": layerCase(),
    "basemap/sources.json": sources,
  });
  expect(content.layers?.layers).toMatchObject([{ zoom: 12, layer: { unitZoom: 14 } }]);
  expect(exampleContent().layers).toBeUndefined();
});

test.each([
  ["file-unreadable", "half a file", '{"unitZoom": 14', undefined],
  ["field-invalid", "a list", "[]", ""],
  ["field-invalid", "a missing field", "{}", "unitZoom"],
  ["field-invalid", "a field of another program", '{"unitZoom": 14, "roads": []}', ""],
  [
    "field-invalid",
    "half a point",
    layerCase({ water: { courses: [{ width: 1, line: [0, 0, 1] }], areas: [] } }),
    "water.courses.0.line",
  ],
  [
    "field-invalid",
    "a border that is not there",
    layerCase({ boundaries: { borders: [], cells: [], region: [[3]], outer: [] } }),
    "boundaries",
  ],
])("%s: %s", (code, _, text, path) => {
  const found = issuesOf({ "basemap/10.json": text, "basemap/sources.json": sources });
  expect(found).toMatchObject([{ code, file: "basemap/10.json", line: 1, message: damaged, fix }]);
  expect(found[0]?.path).toBe(path);
});

test.each([
  ["file-missing", undefined],
  ["field-missing", '{"rail": {"text": "Town", "licence": "CC0"}}'],
])("%s: lines without a source are not published", (code, text) => {
  expect(issuesOf({ "basemap/12.json": layerCase(), "basemap/sources.json": text })).toMatchObject([
    {
      code,
      severity: "error",
      file: "basemap/sources.json",
      message:
        "Nothing says whose work the lines of the map are (water), and its licence asks for that.",
      fix,
    },
  ]);
});

test("another file in the folder has no place there", () => {
  expect(issuesOf({ "basemap/9.json": layerCase() })).toMatchObject([{ code: "file-type" }]);
});
