import { expect, test } from "vitest";
import { contextOf } from "../../../../src/cli/import/context.ts";
import { fields, isRefusal, type FieldName } from "../../../../src/cli/import/fields.ts";
import { inWords } from "../../../../src/schema/message.ts";
import { edited, exampleContent } from "../../../support/example-content.ts";

const content = exampleContent(
  edited("municipalities/gent.yaml", [
    "postcodes:",
    "formerNames: [Drongen, Sint-Amandsberg, Moerbeke]\npostcodes:",
  ]),
);
const aalst = edited("municipalities/aalst.yaml", [
  "postcodes:",
  "formerNames: [Moerbeke, Gent]\npostcodes:",
]);
const context = contextOf(
  {
    ...content,
    municipalities: [
      ...content.municipalities.filter(({ id }) => id === "gent"),
      ...exampleContent(aalst).municipalities.filter(({ id }) => id === "aalst"),
    ],
  },
  "+32",
);

test.each<[FieldName, text: string, part: unknown]>([
  ["id", "gent-town-hall", { id: "gent-town-hall" }],
  ["name", "Stadhuis\n  Gent", { name: { nl: "Stadhuis Gent" } }],
  ["name", `=SUM("<script>")`, { name: { nl: `=SUM("<script>")` } }],
  ["summary", "Een.\nTwee.", { summary: { nl: "Een.\nTwee." } }],
  ["category", "town-hall", { categories: ["town-hall"] }],
  ["category", "Town Hall", { categories: ["town-hall"] }],
  ["category", "gemeentehuis", { categories: ["town-hall"] }],
  ["kind", "Private", { kind: "private" }],
  ["lat", "51.05439", { location: { lat: 51.05439 } }],
  ["lon", "3,72583", { location: { lon: 3.72583 } }],
  ["lon", "-3", { location: { lon: -3 } }],
  ["precision", "exact", { location: { precision: "exact" } }],
  ["municipality", "GENT", { municipality: "gent" }],
  ["municipality", "Ghent", { municipality: "gent" }],
  ["municipality", "gand", { municipality: "gent" }],
  ["municipality", "Sint Amandsberg", { municipality: "gent" }],
  ["serves", "region", { serves: "region" }],
  ["serves", "Municipality", { serves: "municipality" }],
  ["serves", "Gent; Alost", { serves: ["gent", "aalst"] }],
  [
    "languages",
    "nl:desk, en:on-request",
    {
      languages: [
        { code: "nl", level: "desk" },
        { code: "en", level: "on-request" },
      ],
    },
  ],
  ["phone", "+32 9 123 45 67", { contact: { phone: "+32 9 123 45 67" } }],
  ["phone", "09/123.45.67", { contact: { phone: "+32 9 123 45 67" } }],
  ["phone", "+32(0)9 123-45-67", { contact: { phone: "+32 9 123 45 67" } }],
  ["phone", "0032 9 123 45 67", { contact: { phone: "+32 9 123 45 67" } }],
  ["email", "mailto:a@x.example", { contact: { email: "a@x.example" } }],
  ["website", "https://x.example", { contact: { website: "https://x.example" } }],
  ["source", "Register 2022", { sources: [{ title: "Register 2022" }] }],
  [
    "source",
    "https://x.example/a?b=1",
    { sources: [{ title: "x.example", url: "https://x.example/a?b=1" }] },
  ],
  [
    "source",
    "Stad Gent: https://x.example/",
    { sources: [{ title: "Stad Gent", url: "https://x.example/" }] },
  ],
  [
    "source",
    "Register (https://x.example/a)",
    { sources: [{ title: "Register", url: "https://x.example/a" }] },
  ],
  ["source", "Een\n\nTwee", { sources: [{ title: "Een" }, { title: "Twee" }] }],
  ["source", "javascript:alert(1)", { sources: [{ title: "javascript:alert(1)" }] }],
  ["note", "Bel eerst.", { verified: { note: { nl: "Bel eerst." } } }],
])("%s: %j", (field, text, part) => {
  expect(fields[field].read(text, context, "nl")).toEqual(part);
});

test.each<[FieldName, text: string, message: string, fix: string]>([
  ["id", "Town Hall 1", `"Town Hall 1" is not an id.`, "Write town-hall-1."],
  [
    "id",
    "مكتب",
    `"مكتب" is not an id.`,
    "Write small letters, digits and hyphens, such as gent-town-hall.",
  ],
  ["category", "twon-hall", `There is no category "twon-hall".`, `Did you mean "town-hall"?`],
  [
    "category",
    "ocmw",
    `There is no category "ocmw".`,
    `Write the id of a category that exists, or write in the mapping file what "ocmw" stands for.`,
  ],
  [
    "kind",
    "goverment",
    `"goverment" is not one of: government, private, community.`,
    `Did you mean "government"?`,
  ],
  [
    "precision",
    "campus point",
    `"campus point" is not one of: exact, approximate.`,
    `Write one of them, or write in the mapping file what "campus point" stands for.`,
  ],
  [
    "lat",
    "5.105.439",
    `"5.105.439" is not a number of degrees.`,
    "Write it with one point for the decimals, such as 51.05439.",
  ],
  [
    "lat",
    "51° 3'",
    `"51° 3'" is not a number of degrees.`,
    "Write it with one point for the decimals, such as 51.05439.",
  ],
  [
    "municipality",
    "Brussel",
    `There is no municipality "Brussel".`,
    "Write the name of a municipality of this region, or leave the row out.",
  ],
  ["municipality", "Aalts", `There is no municipality "Aalts".`, `Did you mean "aalst"?`],
  [
    "municipality",
    "Moerbeke",
    `"Moerbeke" can be more than one municipality: gent, aalst.`,
    "Write one of these ids.",
  ],
  [
    "serves",
    "Gent, Brussel",
    `There is no municipality "Brussel".`,
    "Write the name of a municipality of this region, or leave the row out.",
  ],
  [
    "languages",
    "nl",
    `"nl" does not say how this language is spoken.`,
    "Write the language code, a colon and one of: desk, on-request, documents; such as nl:desk, en:on-request.",
  ],
  [
    "languages",
    "nl:dsk",
    `"dsk" is not one of: desk, on-request, documents.`,
    `Did you mean "desk"?`,
  ],
])("%s: %j is refused", (field, text, message, fix) => {
  const read = fields[field].read(text, context, "nl");
  const refusal = isRefusal(read) ? read.refusal : undefined;
  expect(refusal && [inWords(refusal.message), inWords(refusal.fix)]).toEqual([message, fix]);
});

test("a name of today goes before the same name from before", () => {
  expect(fields.municipality.read("Gent", context, "nl")).toEqual({ municipality: "gent" });
});

test("without a prefix a national number stays as it is, for the checks to refuse", () => {
  const plain = contextOf(content);
  expect(fields.phone.read("09 123 45 67", plain, "nl")).toEqual({
    contact: { phone: "09 123 45 67" },
  });
});
