import { expect, test } from "vitest";
import { pageModel } from "../../../src/model/page-model.ts";
import { edited, exampleRegion } from "../../support/example-content.ts";

const deposit = edited("pages/en/housing/deposit.mdx", [
  "Pay the deposit.",
  "Pay, see [renting](/housing/find-a-home/#renting).",
]);

const linkIn = (locale: string, changes = {}) => {
  const { body } = pageModel(
    exampleRegion({ ...deposit, ...changes }),
    locale,
    "housing",
    "deposit",
  );
  return /href="([^"]*)"/.exec(
    body
      .flatMap(({ parts }) => parts)
      .filter((part) => typeof part === "string")
      .join(""),
  )?.[1];
};

test("a link to a heading leads there in the text's own language", () => {
  expect(linkIn("en")).toBe("/en/housing/find-a-home/#renting");
});

test("a reader in another language comes to the same heading in that language", () => {
  expect(linkIn("fr")).toBe("/fr/housing/find-a-home/#louer");
});

test("where that page is shown in the text's language, the heading stays", () => {
  expect(linkIn("fr", { "pages/fr/housing/find-a-home.mdx": undefined })).toBe(
    "/fr/housing/find-a-home/#renting",
  );
});

test("where that page has no such heading, the link leads to the page", () => {
  const without = edited("pages/fr/housing/find-a-home.mdx", ["## Louer\n\n", ""]);
  expect(linkIn("fr", without)).toBe("/fr/housing/find-a-home/");
});
