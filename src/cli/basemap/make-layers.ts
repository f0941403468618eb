import { boxOf } from "../../model/basemap/box.ts";
import { reachesOf, type Reach } from "../../model/basemap/lines.ts";
import { projectionOf } from "../../model/basemap/projection.ts";
import type { BasemapLayer, LayerKind } from "../../schema/basemap-layer.ts";
import type { Content } from "../../schema/content.ts";
import { boundaryMaker } from "./boundaries.ts";
import type { Feature } from "./feature.ts";
import { placeMaker } from "./places.ts";
import { railMaker } from "./rail.ts";
import { steps, type Area, type Step } from "./steps.ts";
import { waterMaker } from "./water.ts";

/** The features of each kind that a run was given. */
export type Given = Readonly<Partial<Record<LayerKind, Feature[]>>>;

/** The part of a region's content that layers are made for. */
export type RegionContent = Pick<Content, "site" | "municipalities" | "basemap">;

/** The new parts of each layer, by its zoom level; and how many municipalities have boundaries, if any were given. */
export interface MadeLayers {
  layers: { step: Step; parts: Partial<BasemapLayer> }[];
  found: number | undefined;
}

/** Makes the layers of a region from features: cut to the region, projected, simplified. */
export function makeLayers(given: Given, content: RegionContent): MadeLayers {
  const area = areaOf(content);
  const boundaries = given.boundaries && boundaryMaker(given.boundaries, area);
  const water = given.water && waterMaker(given.water, area, schematicReaches(content, area));
  const rail = given.rail && railMaker(given.rail, area);
  const places = given.places && placeMaker(given.places, area);
  const layers = steps.map((step) => ({
    step,
    parts: {
      ...(boundaries && { boundaries: boundaries.make(step) }),
      ...(water && { water: water(step) }),
      ...(rail && { rail: rail(step) }),
      ...(places && { places: places(step) }),
    },
  }));
  return { layers, found: boundaries?.found };
}

function areaOf({ site, municipalities }: RegionContent): Area {
  const { bounds } = site.area;
  const projection = projectionOf(bounds);
  return {
    projection,
    bounds: boxOf(bounds.map(projection.toPoint)),
    centres: municipalities.map(({ centre }) => projection.toPoint([centre.lat, centre.lon])),
  };
}

function schematicReaches({ basemap }: RegionContent, { projection }: Area): Reach[] {
  return reachesOf(basemap?.water.rivers ?? [], projection.toPoint);
}
