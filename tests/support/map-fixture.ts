import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { BasemapInput } from "../../src/model/basemap/build-basemap.ts";
import { basemapSchema } from "../../src/schema/basemap.ts";
import { municipalitySchema } from "../../src/schema/municipality.ts";
import { siteSchema } from "../../src/schema/site.ts";

/** A small made-up region with all that a map can have. */
export const island: BasemapInput = {
  bounds: [
    [50.9, 3.5],
    [51.1, 3.9],
  ],
  municipalities: [
    { id: "aldam", name: "Aldam", lat: 51.0, lon: 3.7, population: 120_000 },
    { id: "berg", name: "Berg", lat: 51.05, lon: 3.58, population: 30_000 },
    { id: "cade", name: "Cade", lat: 50.95, lon: 3.6, population: 9_000 },
    { id: "dorp-eik", name: "Dorp-Eik", lat: 50.94, lon: 3.8 },
    { id: "eem", name: "Eem", lat: 51.06, lon: 3.82, population: 12_000 },
  ],
  basemap: basemapSchema.parse({
    attribution: [{ text: "Nobody", licence: "CC0", covers: "Everything" }],
    places: {
      aldam: { rank: 1, villages: { Aldene: [51.02, 3.69] } },
      "dorp-eik": {
        seat: "Dorp",
        formerSeats: { Eik: [50.93, 3.75] },
        villages: { Dorpel: [50.96, 3.83] },
        hamlets: { Wijk: [50.92, 3.84] },
      },
    },
    neighbours: [
      {
        name: "Noordland",
        border: "country",
        label: [51.13, 3.7],
        large: { Noord: [51.14, 3.75] },
        edge: { Rand: [51.12, 3.6], Zoom: [51.12, 3.85] },
      },
      {
        name: "Zuidland",
        border: "province",
        medium: { Zuid: [50.87, 3.7] },
        small: { West: [50.98, 3.45], Oost: [51.0, 3.95] },
        edge: { Kant: [50.88, 3.55], Grens: [50.88, 3.85] },
      },
    ],
    rail: {
      lines: [{ name: "Berg–Oost", via: ["Berg", "Aldam", "Oost"] }],
      stations: { Berg: [51.045, 3.585], Aldam: [50.995, 3.71] },
      beyond: { Oost: [51.0, 3.96] },
    },
    water: {
      rivers: [
        {
          name: "Aa",
          reaches: [
            {
              width: 1.5,
              through: [
                [50.88, 3.62],
                [50.95, 3.66],
                [51.0, 3.72],
              ],
            },
            {
              width: 4,
              through: [
                [51.05, 3.73],
                [51.12, 3.72],
              ],
            },
          ],
        },
      ],
      areas: [
        {
          id: "meer",
          outline: [
            [51.11, 3.6],
            [51.2, 3.6],
            [51.2, 3.8],
            [51.11, 3.8],
          ],
        },
      ],
      names: { Meer: [51.16, 3.7] },
    },
  }),
};

/** Municipalities spread over Belgium by a fixed sequence of numbers, without a basemap. */
export function scattered(count: number): BasemapInput {
  let state = 7;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const municipalities = Array.from({ length: count }, (_, index) => ({
    id: `town-${index}`,
    name: `Town ${index}`,
    lat: 50.6 + 0.7 * next(),
    lon: 3.2 + 1.2 * next(),
  }));
  return {
    bounds: [
      [50.6, 3.2],
      [51.3, 4.4],
    ],
    municipalities,
  };
}

/** The region in `content/`, or undefined where it has no basemap. */
export function regionOfContent(folder = "content"): BasemapInput | undefined {
  if (!existsSync(join(folder, "basemap.yaml"))) return undefined;
  const read = (path: string): unknown => parse(readFileSync(join(folder, path), "utf8"));
  const municipalities = readdirSync(join(folder, "municipalities"))
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .map((file) => {
      const municipality = municipalitySchema.parse(read(join("municipalities", file)));
      const { name, centre, population } = municipality;
      const [firstName = ""] = Object.values(name);
      return {
        id: file.replace(/\.yaml$/, ""),
        name: name["nl"] ?? firstName,
        ...centre,
        population: population?.value,
      };
    });
  const { bounds } = siteSchema.parse(read("site.yaml")).area;
  return { bounds, municipalities, basemap: basemapSchema.parse(read("basemap.yaml")) };
}
