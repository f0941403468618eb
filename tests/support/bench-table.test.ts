import { expect, test } from "vitest";
import { betweenMarkers } from "./bench-markers.ts";
import { asMarkdown, asText, say, type BenchTable } from "./bench-table.ts";

const table: BenchTable = {
  title: "Build",
  columns: ["seconds", "a | b"],
  rows: [
    ["Rotonde", 9.44, 1234.5],
    ["Other", undefined, "not installed"],
  ],
  notes: ["One run."],
};

test.each([
  [0.123, "0.12"],
  [9.44, "9.4"],
  [1234.5, "1,235"],
  [3, "3"],
  [undefined, "–"],
  ["not installed", "not installed"],
])("a figure of %s is written %s", (figure, written) => {
  expect(say(figure)).toBe(written);
});

test("a table for the terminal has its columns under each other", () => {
  expect(asText(table)).toBe(
    [
      "Build",
      "            seconds           a | b",
      "  Rotonde       9.4           1,235",
      "  Other           –   not installed",
      "  One run.",
    ].join("\n"),
  );
});

test("a table in Markdown says where it was measured, and keeps its columns apart", () => {
  expect(asMarkdown([table], "Measured here.")).toBe(
    [
      "Measured here.",
      "",
      String.raw`| Build | seconds | a \| b |`,
      "| --- | --: | --: |",
      "| Rotonde | 9.4 | 1,235 |",
      "| Other | – | not installed |",
      "",
      "One run.",
    ].join("\n"),
  );
});

test("a text takes the place of what stands between the markers, as often as it is written", () => {
  const document = "a\n<!-- bench -->\nold\n<!-- /bench -->\nb\n";
  const written = betweenMarkers(document, "new");
  expect(written).toBe("a\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\nb\n");
  expect(betweenMarkers(written, "$& new\n")).toContain("<!-- bench -->\n\n$& new\n\n<!-- /bench");
});

test.each([
  "no marker",
  "<!-- bench --> open",
  "<!-- /bench --> x <!-- bench -->",
  "<!-- bench --><!-- /bench --><!-- bench --><!-- /bench -->",
])("without two markers nothing is written: %s", (document) => {
  expect(() => betweenMarkers(document, "new")).toThrow("<!-- /bench -->");
});
