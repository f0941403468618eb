import { parse } from "yaml";
import { expect, test } from "vitest";
import { runNew, type Said } from "./run-new.ts";

const service = {
  name: "Jeugdhuis",
  summary: "Een plek voor jongeren.",
  kind: "community",
  category: "helpline",
  municipality: "gent",
  "source-title": "Eigen website",
};
const options = (values: Record<string, string>) =>
  Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
const make = (more: Record<string, string> = {}, ...rest: string[]) =>
  runNew(["service", ...options({ ...service, ...more }), ...rest]);
const file = "services/jeugdhuis.yaml";

test("a service from options passes the checks: unchecked, in the middle of its municipality", async () => {
  const { code, added, issues, printed } = await make();
  expect({ code, issues }).toEqual({ code: 0, issues: [] });
  expect(added).toEqual({
    [file]: `name:
  nl: Jeugdhuis
summary:
  nl: Een plek voor jongeren.
kind: community
categories: [helpline]
topics: [life]
location:
  locality: Gent
  lat: 51.05
  lon: 3.72
  precision: approximate
municipality: gent
serves: region
languages: []
contact: {}
sources:
  - title: Eigen website
verified:
  state: unchecked
status: active
`,
  });
  expect(printed).toContain("The map shows the middle of the municipality");
});

test("everything that an option can say is in the file", async () => {
  const { code, added, issues, printed } = await make(
    {
      id: "zon",
      street: "Botermarkt 1: bus 2",
      postcode: "09000",
      locality: "Gentbrugge",
      lat: "51.04",
      lon: "3.76",
      serves: "gent",
      website: "https://zon.example/#top",
      phone: "+32 9 123 45 67",
      email: "info@zon.example",
      "source-url": "https://zon.example/over",
    },
    "--name",
    "en=Youth club",
    "--name=fr=Maison: a=b",
    "--summary",
    "en=no",
  );
  expect({ code, issues }).toEqual({ code: 0, issues: [] });
  expect(parse(added["services/zon.yaml"] ?? "")).toEqual({
    name: { nl: "Jeugdhuis", en: "Youth club", fr: "Maison: a=b" },
    summary: { nl: "Een plek voor jongeren.", en: "no" },
    kind: "community",
    categories: ["helpline"],
    topics: ["life"],
    location: {
      street: "Botermarkt 1: bus 2",
      postcode: "09000",
      locality: "Gentbrugge",
      lat: 51.04,
      lon: 3.76,
      precision: "exact",
    },
    municipality: "gent",
    serves: ["gent"],
    languages: [],
    contact: {
      website: "https://zon.example/#top",
      phone: "+32 9 123 45 67",
      email: "info@zon.example",
    },
    sources: [{ title: "Eigen website", url: "https://zon.example/over" }],
    verified: { state: "unchecked" },
    status: "active",
  });
  expect(printed).not.toContain("The map shows");
});

test("a service without a place needs no municipality", async () => {
  const { municipality: _, ...rest } = service;
  const { code, added, issues } = await runNew([
    "service",
    ...options({ ...rest, location: "none" }),
  ]);
  expect({ code, issues }).toEqual({ code: 0, issues: [] });
  expect(added[file]).toContain("location: none\nserves: region\n");
  const ofGent = await make({ location: "none" });
  expect(ofGent.added[file]).toContain("location: none\nmunicipality: gent\n");
});

test.each(['Café "De Zon": 5 < 6 # {x}', "no", "0123", "- a", "بيت", "x ".repeat(2000).trim()])(
  "%j is taken as it is",
  async (text) => {
    const { code, added, issues } = await make({
      id: "zon",
      name: text,
      summary: text,
      street: text,
      postcode: text,
      "source-title": text,
    });
    expect({ code, issues }).toEqual({ code: 0, issues: [] });
    expect(parse(added["services/zon.yaml"] ?? "")).toMatchObject({
      name: { nl: text },
      summary: { nl: text },
      location: { street: text, postcode: text },
      sources: [{ title: text }],
    });
  },
);

test.each([
  [{ category: "helplnie" }, 'Did you mean "helpline"?'],
  [{ municipality: "gant" }, 'Did you mean "gent"?'],
  [{ municipality: "parijs" }, '"parijs" is not one of: aalst, gent.'],
  [{ kind: "church" }, '"church" is not one of: government, private, community.'],
  [{ kind: "" }, "--kind is missing: Who runs it? Choose one of: government, private, community."],
  [{ serves: "aalst" }, '"aalst" is not one of: region, gent.'],
  [{ lat: "51,05", lon: "3.72" }, "--lat does not fit. Write a number, with a point for decimals."],
  [{ lat: "51.05" }, "--lon is missing: What is its longitude"],
  [{ lon: "3.72" }, "--lon does not go with the other answers."],
  [{ precision: "exact" }, "--precision does not go with the other answers."],
  [{ location: "none", street: "Botermarkt" }, "--street does not go with the other answers."],
  [{ phone: "09 123 45 67" }, "--phone does not fit. Write an international number"],
  [{ email: "info" }, "--email does not fit. Write an e-mail address"],
  [{ website: "zon" }, "--website does not fit. Write a web address"],
  [{ name: "en=Youth club" }, "--name is missing: What is the name of the service?"],
  [{ name: "de=Haus" }, "--name de=Haus is in a language that site.yaml does not list."],
])("wrong options are told: %j", async (wrong, expected) => {
  const { code, told, added } = await make(wrong);
  expect(told).toContain(expected);
  expect({ code, added }).toEqual({ code: 2, added: {} });
});

test("a point that the checks refuse is told and not written", async () => {
  const { code, told, added } = await make({ lat: "3.72", lon: "51.05" });
  expect({ code, added }).toEqual({ code: 1, added: {} });
  expect(told).toContain("point-outside-region");
  expect(told).toContain("write lat: 51.05, lon: 3.72.");
});

const beforePoint: Said[] = [
  ["What is the name of the service? (Nederlands)", "Jeugdhuis"],
  ["What is the name of the service? (English)\n  [Enter: leave this out]", "Youth club"],
  ["(Français)", ""],
  ["[Enter: jeugdhuis]", ""],
  ["What does it do for people, in one or two sentences? (Nederlands)", "Een plek."],
  ["(English)", ""],
  ["(Français)", ""],
  ["  community   an association or volunteers", "community"],
  ["  helpline    Helpline", "helpline"],
  ["Is there a place", ""],
  ["  gent   Ghent", "Ghent"],
  ["street", "Botermarkt 1"],
  ["postcode", "9000"],
  ["[Enter: Gent]", ""],
];
const afterPoint: Said[] = [
  ["  gent    Ghent", ""],
  ["website", ""],
  ["telephone", ""],
  ["e-mail", ""],
  ["Where do the facts come from", "Eigen website"],
  ["web address of that source", ""],
];

test("at a terminal it asks, in the order of the file, with what Enter alone does", async () => {
  const { code, added, issues } = await runNew(["service"], {
    says: [...beforePoint, ["latitude", ""], ...afterPoint],
  });
  expect({ code, issues }).toEqual({ code: 0, issues: [] });
  expect(parse(added[file] ?? "")).toMatchObject({
    name: { nl: "Jeugdhuis", en: "Youth club" },
    location: { street: "Botermarkt 1", postcode: "9000", precision: "approximate" },
    municipality: "gent",
  });
});

test("at a terminal only what the checks refuse is asked again", async () => {
  const { code, told, added } = await runNew(["service"], {
    says: [
      ...beforePoint,
      ["latitude", "3.72"],
      ["longitude", "51.05"],
      ["[Enter: exact]", "approximate"],
      ...afterPoint,
      ["latitude", "51.05"],
      ["longitude", "3.72"],
    ],
  });
  expect(code).toBe(0);
  expect(told).toContain("point-outside-region");
  expect(parse(added[file] ?? "")).toMatchObject({
    location: { lat: 51.05, lon: 3.72, precision: "approximate" },
  });
});

test("in Dutch the labels of choices are Dutch", async () => {
  const { code, prompts } = await runNew(["service"], {
    language: "nl",
    says: [
      ["", "Jeugdhuis"],
      ["", ""],
      ["", ""],
      ["", ""],
      ["", "Een plek."],
      ["", ""],
      ["", ""],
      ["", "community"],
      ["", undefined],
    ],
  });
  expect(code).toBe(1);
  expect(prompts.at(-1)).toContain("  helpline    Hulplijn");
});
