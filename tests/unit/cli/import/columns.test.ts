import { expect, test } from "vitest";
import { chooseColumns, columnName } from "../../../../src/cli/import/columns.ts";
import type { ColumnSettings } from "../../../../src/cli/import/mapping.ts";

const chosen = (headers: string[], settings: ColumnSettings = {}) =>
  Object.fromEntries(
    chooseColumns(headers, settings, ["nl", "en"]).map((column) => [
      columnName(column),
      column.header,
    ]),
  );

test("headers are known by the names of the fields, in English and in Dutch", () => {
  expect(
    chosen(
      "id,name,kind,street,postcode,locality,municipality,lat,lon,coord_quality,website,phone,email,opening_hours,languages,source,notes".split(
        ",",
      ),
    ),
  ).toEqual({
    id: "id",
    "name.nl": "name",
    category: "kind",
    street: "street",
    postcode: "postcode",
    locality: "locality",
    municipality: "municipality",
    lat: "lat",
    lon: "lon",
    precision: "coord_quality",
    website: "website",
    phone: "phone",
    email: "email",
    hours: "opening_hours",
    languages: "languages",
    source: "source",
  });
  expect(
    chosen(["Naam", "Straat + nr.", "Gemeente", "E-MAIL", "Telefoon", "Omschrijving"]),
  ).toEqual({
    "name.nl": "Naam",
    municipality: "Gemeente",
    email: "E-MAIL",
    phone: "Telefoon",
    "summary.nl": "Omschrijving",
    street: "Straat + nr.",
  });
});

test("a column for each language", () => {
  expect(chosen(["name_nl", "name (en)", "name_fr"])).toEqual({
    "name.nl": "name_nl",
    "name.en": "name (en)",
  });
});

test("kind is the category, unless there is a column for that", () => {
  expect(chosen(["kind"])).toEqual({ category: "kind" });
  expect(chosen(["kind", "category"])).toEqual({ category: "category", kind: "kind" });
});

test("a mapping goes before what is known", () => {
  const headers = ["id", "name", "Titel", "gemeente", "fusie"];
  expect(chosen(headers, { id: "none", name: "titel", municipality: "fusie" })).toEqual({
    "name.nl": "Titel",
    municipality: "fusie",
  });
  expect(chosen(headers, { name: { en: "name", nl: "Titel" } })).toMatchObject({
    "name.en": "name",
    "name.nl": "Titel",
  });
  expect(chosen(headers, { name: { "": "Titel", en: "name" } })).toMatchObject({
    "name.en": "name",
    "name.nl": "Titel",
  });
});

test("the official language of the command line goes before that of the file", () => {
  const headers = ["a", "b"];
  expect(chosen(headers, { name: { nl: "a", "": "b" } })).toEqual({ "name.nl": "b" });
});

test("a column that the mapping gives to one field is not taken for another", () => {
  expect(chosen(["name", "type"], { kind: "type" })).toEqual({ "name.nl": "name", kind: "type" });
  expect(chosen(["name", "plaats"], { locality: "plaats", municipality: "plaats" })).toMatchObject({
    locality: "plaats",
    municipality: "plaats",
  });
});
