import { expect, test } from "vitest";
import { componentRows } from "../../../src/model/components-model.ts";

const row = (name: string, language: "en" | "nl" = "en") =>
  componentRows(language).find((found) => found.name === name);

test("attributes come with their choices and whether they are needed", () => {
  expect(row("Notice")?.attributes).toEqual([
    { name: "kind", required: false, choices: ["info", "tip", "warning"] },
  ]);
  expect(row("Term")?.attributes).toEqual([{ name: "id", required: true, choices: [] }]);
});

test("only a term stands inside a line", () => {
  const inline = componentRows("en").filter((found) => found.inline);
  expect(inline.map(({ name }) => name)).toEqual(["Term"]);
});

test("every component is explained in Dutch too", () => {
  const english = componentRows("en").map(({ about }) => about);
  const dutch = componentRows("nl").map(({ about }) => about);
  expect(dutch.every((about, index) => about.length > 0 && about !== english[index])).toBe(true);
});
