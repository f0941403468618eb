import { expect, test } from "vitest";
import { frameAddress } from "../../../src/embed/address.ts";

const home = "https://town.example/welcome/embed/v1/";

function addressOf(tag: string, attributes: Record<string, string>): string | undefined {
  return frameAddress(home, tag, (name) => attributes[name] ?? null);
}

test.each<[Record<string, string>, string]>([
  [{}, "default/all/"],
  [{ municipality: "aalst", lang: "fr" }, "fr/aalst/"],
  [{ municipality: "Aalst", lang: "pt-BR" }, "pt-BR/aalst/"],
  [
    { topic: "housing, work", kind: "private" },
    "default/all/?topic=housing&topic=work&kind=private",
  ],
  [{ view: "map", theme: "dark" }, "default/all/?view=map&theme=dark"],
])("a map with %j", (attributes, expected) => {
  expect(addressOf("rotonde-map", attributes)).toBe(home + expected);
});

test.each<[string, string | undefined]>([
  ["services/gent-migration-desk", "nl/services/gent-migration-desk/"],
  ["pages/housing/rental-deposit/", "nl/pages/housing/rental-deposit/"],
  ["search", "nl/search/"],
  ["", undefined],
  ["/services/a", undefined],
  ["../../../en", undefined],
  ["services//a", undefined],
  ["//evil.example/a", undefined],
  ["https://evil.example/", undefined],
  ["services/a?theme=dark#b", undefined],
])("a widget with the path %j", (path, expected) => {
  expect(addressOf("rotonde-widget", { path, lang: "nl" })).toBe(expected && home + expected);
});

test.each([
  "//evil.example",
  "../../..",
  "%2e%2e%2f",
  "\\\\evil.example",
  "javascript:alert(1)",
  `"><script>alert(1)</script>`,
  "é",
])("%j anywhere leaves the address of everything", (hostile) => {
  const names = ["lang", "municipality", "topic", "kind", "category", "services", "view", "theme"];
  const attributes = Object.fromEntries(names.map((name) => [name, hostile]));
  expect(addressOf("rotonde-map", attributes)).toBe(`${home}default/all/`);
});

test("of a list, what has the form of an id stays", () => {
  const attributes = { services: `a-1,<b>,c&d=e,,f_2` };
  expect(addressOf("rotonde-map", attributes)).toBe(
    `${home}default/all/?services=a-1&services=f_2`,
  );
});
