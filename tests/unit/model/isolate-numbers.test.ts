import { expect, test } from "vitest";
import { isolateNumbers } from "../../../src/model/isolate-numbers.ts";

const isolated = (number: string) => `<bdi dir="ltr">${number}</bdi>`;

test.each([
  [
    "a telephone number",
    "<p>اتصل 0800 12 800 الآن</p>",
    `<p>اتصل ${isolated("0800 12 800")} الآن</p>`,
  ],
  ["one with the country", "+32 9 123 45 67", isolated("+32 9 123 45 67")],
  [
    "two of them, one in a link",
    '<a href="tel:070245245">070 245 245</a> أو 02/123',
    `<a href="tel:070245245">${isolated("070 245 245")}</a> أو ${isolated("02/123")}`,
  ],
])("%s keeps the order of its groups", (_, html, expected) => {
  expect(isolateNumbers(html)).toBe(expected);
});

test.each([
  "<p>اتصل 112 أو 1733 في 22 نوفمبر 2026، 26.086,66 euro</p>",
  '<a href="/x/?a=12 34">س</a>',
  "&#x26;12",
])("%s stays as it is", (html) => {
  expect(isolateNumbers(html)).toBe(html);
});
