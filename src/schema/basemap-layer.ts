import { z } from "astro/zod";
import { webAddress } from "./text.ts";

/** The layers of real lines that a map can have, by the zoom level from which each is drawn. */
export const layerZooms = [8, 10, 12] as const;

/** What is drawn on a layer; each kind has a source of its own. */
export const layerKinds = ["boundaries", "water", "rail", "places"] as const;

/** One of the kinds of what is drawn on a layer. */
export type LayerKind = (typeof layerKinds)[number];

const whole = z.number().int();
const text = z.string().trim().min(1);
const isPairs = (numbers: readonly number[]): boolean => numbers.length % 2 === 0;

const line = z.array(whole).min(4).refine(isPairs);
const dots = z.array(whole).refine(isPairs);
const rings = z.array(z.array(whole).min(1));

const boundariesSchema = z
  .strictObject({
    borders: z.array(line),
    cells: z.array(z.strictObject({ tint: whole.min(0), rings })),
    region: rings,
    outer: z.array(line),
  })
  .refine(({ borders, cells, region }) =>
    [region, ...cells.map((cell) => cell.rings)]
      .flat(2)
      .every((index) => (index < 0 ? ~index : index) < borders.length),
  );

const waterSchema = z.strictObject({
  courses: z.array(
    z.strictObject({ width: z.number().min(1).max(5), name: text.optional(), line }),
  ),
  areas: z.array(line),
});

const railSchema = z.strictObject({ lines: z.array(line), stations: dots });

const placesSchema = z.array(z.tuple([text, whole.min(1).max(5), whole, whole]));

/**
 * `content/basemap/<zoom>.json`: real lines, drawn from that zoom level on in place of the schematic
 * ones. All lengths are whole Web Mercator pixels of the world at `unitZoom`, east and south of its
 * north-western corner. A line is x and y of its first point, then the steps to each next one.
 *
 * - `boundaries`: `borders`, each one line that both its neighbours share; the outlines of
 *   municipalities (`cells`) and of the `region` name borders by index, `~index` where one is walked
 *   backwards; `outer`: borders of countries outside the region.
 * - `water`: `courses` from 1 (brook) to 5 wide, from 4 on open water; `areas` are outlines.
 * - `rail`: lines, and stations as one row of points.
 * - `places`: name, rank (1 city, 2 town, 3 village, 4 quarter, 5 hamlet), x and y.
 */
export const basemapLayerSchema = z.strictObject({
  unitZoom: whole.min(8).max(18),
  boundaries: boundariesSchema.optional(),
  water: waterSchema.optional(),
  rail: railSchema.optional(),
  places: placesSchema.optional(),
});

const sourceSchema = z.strictObject({ text, licence: text, url: webAddress.optional() });

/** `content/basemap/sources.json`: whose work each kind of line on the layers is. */
export const layerSourcesSchema = z.strictObject({
  boundaries: sourceSchema.optional(),
  water: sourceSchema.optional(),
  rail: sourceSchema.optional(),
  places: sourceSchema.optional(),
});

/** The real lines of one layer. */
export type BasemapLayer = z.infer<typeof basemapLayerSchema>;

/** Whose work lines are, and under which licence. */
export type LayerSource = z.infer<typeof sourceSchema>;

/** Whose work each kind of line is. */
export type LayerSources = z.infer<typeof layerSourcesSchema>;

/** All layers of a region, with their sources. */
export interface BasemapLayers {
  sources: LayerSources;
  layers: { zoom: number; layer: BasemapLayer }[];
}
