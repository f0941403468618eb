import { z } from "astro/zod";
import { hint } from "./message.ts";
import { point } from "./site.ts";
import { id, localized, webAddress } from "./text.ts";

const name = z.string().trim().min(1);
const points = z.record(name, point);
const course = z.array(point).min(2, hint("a line of at least two points"));

const attributionSchema = z.strictObject({
  text: name,
  licence: name,
  covers: name,
  url: webAddress.optional(),
});

const placeSchema = z.strictObject({
  rank: z.literal([1, 2, 3]).optional(),
  seat: name.optional(),
  names: localized.optional(),
  formerSeats: points.optional(),
  villages: points.optional(),
  hamlets: points.optional(),
});

const neighbourSchema = z
  .strictObject({
    name,
    border: z.enum(["country", "province"]),
    label: point.optional(),
    large: points.optional(),
    medium: points.optional(),
    small: points.optional(),
    edge: points.optional(),
    names: z.record(name, localized).optional(),
  })
  .superRefine(({ large = {}, names = {} }, context) => {
    for (const town of Object.keys(names)) {
      if (Object.hasOwn(large, town)) continue;
      const message = hint("a town that is listed under large");
      context.addIssue({ code: "custom", path: ["names", town], message });
    }
  });

const railSchema = z
  .strictObject({
    lines: z.array(z.strictObject({ name, via: z.array(name).min(2) })),
    stations: points.default({}),
    beyond: points.default({}),
  })
  .superRefine(({ lines, stations, beyond }, context) => {
    for (const [index, line] of lines.entries()) {
      for (const [stop, station] of line.via.entries()) {
        if (Object.hasOwn(stations, station) || Object.hasOwn(beyond, station)) continue;
        const message = hint("a station that is listed under stations or beyond");
        context.addIssue({ code: "custom", path: ["lines", index, "via", stop], message });
      }
    }
  });

const riverSchema = z.strictObject({
  name: name.optional(),
  reaches: z.array(z.strictObject({ width: z.number().min(1).max(5), through: course })).min(1),
});

const waterSchema = z.strictObject({
  rivers: z.array(riverSchema).default([]),
  areas: z.array(z.strictObject({ id, outline: z.array(point).min(3) })).default([]),
  names: points.default({}),
});

/**
 * `content/basemap.yaml`: the points from which the schematic map is drawn. Every point is a pair
 * `[latitude, longitude]` in degrees (WGS84), as in `area.bounds` of `site.yaml`.
 *
 * - `places`, by municipality id: `rank` (1 city, 2 town, 3 other; by inhabitants if left out), the
 *   name of its `seat` where that differs, `names` of it that readers of a language know it by, and
 *   by name the points that shape its outline: `formerSeats` and `villages` get a label, `hamlets` none.
 * - `neighbours`: areas around the region, with towns to name (`large`, `medium`, `small`), `names`
 *   of large towns by language, and villages just across the border (`edge`) that only pull the
 *   outline into place.
 * - `rail`: stations that follow each other; those `beyond` the region are passed but not drawn.
 * - `water`: a river's reaches continue each other and widen from 1 (brook) to 5; from 4 on they are
 *   open water. Areas are the outlines of seas and lakes.
 */
export const basemapSchema = z.strictObject({
  attribution: z.array(attributionSchema).min(1),
  places: z.record(id, placeSchema).default({}),
  neighbours: z.array(neighbourSchema).default([]),
  rail: railSchema.default({ lines: [], stations: {}, beyond: {} }),
  water: waterSchema.default({ rivers: [], areas: [], names: {} }),
});

/** The points of a region's schematic map, as its editors wrote them. */
export type Basemap = z.infer<typeof basemapSchema>;
