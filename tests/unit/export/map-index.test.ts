import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { readPlaces } from "../../../src/client/places.ts";
import { mapIndex, type MapIndex } from "../../../src/export/map-index.ts";
import { readContent } from "../../../src/load/files.ts";
import { makeRegion, type Region } from "../../../src/model/region.ts";
import { compressedSize } from "../../support/budget.ts";
import { edited, exampleRegion } from "../../support/example-content.ts";
import { serviceFile } from "../../support/example-files.ts";

/** The index as a browser gets it, read with the ids in another order than they were written in. */
function readBack(region: Region) {
  const sent = JSON.parse(JSON.stringify(mapIndex(region))) as MapIndex;
  return readPlaces(sent, [...region.services.keys()].reverse());
}

/** What the index is to say of each service, straight from the content. */
function expected({ services, topics }: Region) {
  const rounded = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
  return [...services.values()].map(
    ({
      id,
      location,
      topics: ids,
      kind,
      categories,
      municipality,
      situations = [],
      languages,
      appointment,
    }) => ({
      id,
      point: location === "none" ? undefined : [rounded(location.lat), rounded(location.lon)],
      approximate: location !== "none" && location.precision === "approximate",
      topics: ids,
      number: topics.get(ids[0] ?? "")?.number,
      kind,
      categories,
      municipality,
      situations,
      languages: languages.filter(({ level }) => level !== "documents").map(({ code }) => code),
      appointment: appointment && (appointment.required ? "needed" : "none"),
    }),
  );
}

const several = {
  "services/a-first.yaml": serviceFile({
    name: "{ nl: A }",
    kind: "community",
    category: "town-hall, helpline",
    topic: "life, housing",
    location: "\n  locality: Aalst\n  lat: 50.900005\n  lon: 4.1\n  precision: exact",
  }),
  "services/z-last.yaml": serviceFile({
    name: "{ nl: Z }",
    category: "helpline",
    topic: "work",
    location: "none",
  }),
};

test("what the browser reads is what the editors wrote, in whatever order it names the services", () => {
  const region = exampleRegion(several);
  const places = readBack(region);
  expect([...places.values()]).toEqual(expect.arrayContaining(expected(region)));
  expect(places.size).toBe(5);
});

test("ids are not sent", () => {
  expect(JSON.stringify(mapIndex(exampleRegion(several)))).not.toContain("a-first");
});

const telling = edited("services/town-hall.yaml", [
  "serves: ",
  `situations: [student]
languages:
  - { code: nl, level: desk }
  - { code: fr, level: on-request }
  - { code: en, level: documents }
appointment: { url: https://x.example/slot, required: false }
serves: `,
]);

test("whom a service is for, its languages and its appointments come back, documents are no talk", () => {
  const region = exampleRegion({ ...several, ...telling });
  const places = readBack(region);
  expect([...places.values()]).toEqual(expect.arrayContaining(expected(region)));
  expect(places.get("town-hall")).toMatchObject({
    situations: ["student"],
    languages: ["nl", "fr"],
    appointment: "none",
  });
  expect(mapIndex(region).languages).toEqual(["fr", "nl"]);
});

test("what no service says has no column", () => {
  const columns = ["situations", "situation", "languages", "language", "appointment"];
  expect(Object.keys(mapIndex(exampleRegion())).filter((key) => columns.includes(key))).toEqual([]);
});

test("places come in the order of the list", () => {
  const ids = ["town-hall", "jobs", "listening"];
  expect([...readPlaces(mapIndex(exampleRegion()), ids).keys()]).toEqual(ids);
});

test("a region without services has an empty index", () => {
  const none = {
    "services/jobs.yaml": undefined,
    "services/listening.yaml": undefined,
    "services/town-hall.yaml": undefined,
  };
  expect(readBack(exampleRegion(none)).size).toBe(0);
});

test.skipIf(!existsSync("content/site.yaml"))(
  "the region's own services come back whole, in at most 12 bytes each",
  { timeout: 30_000 },
  async () => {
    const { content } = await readContent("content");
    if (!content)
      throw new Error("The content folder cannot be read: run `npm run rotonde -- check`.");
    const region = makeRegion(content);
    const places = readBack(region);
    expect(
      expected(region).filter(
        (service) => JSON.stringify(places.get(service.id)) !== JSON.stringify(service),
      ),
    ).toEqual([]);
    const { brotli } = compressedSize(JSON.stringify(mapIndex(region)));
    expect(brotli / region.services.size).toBeLessThanOrEqual(12);
  },
);
