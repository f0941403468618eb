import type { LayerKind } from "../../schema/basemap-layer.ts";
import type { Feature } from "./feature.ts";
import { placeWords, railWords, says, waterWords } from "./words.ts";

const fileNames: [LayerKind, RegExp][] = [
  ["water", /water|river|stream|canal|hydro|vha/i],
  ["rail", /rail|spoor|train|trein|station/i],
  ["places", /place|plaats|town|village|kern/i],
  ["boundaries", /muni|gemeente|commune|bound|border|grens|admin|prov/i],
];

const properties: [LayerKind, RegExp][] = [
  ["water", /^(waterway|vhag|vhas|catc)$/i],
  ["rail", /^railway$/i],
  ["places", /^place$/i],
  ["boundaries", /^(nis|niscode|cd_munty_refnis|boundary|admin_level)$/i],
];

const words: [LayerKind, ReadonlySet<string>][] = [
  ["water", union(Object.values(waterWords))],
  ["rail", union(Object.values(railWords))],
  ["places", union(placeWords)],
];

/** What a file holds, as far as its features, their shapes and its name tell. */
export function kindOf(file: string, features: readonly Feature[]): LayerKind | undefined {
  const some = features.slice(0, 200);
  const said =
    kindWith(properties, (key) =>
      some.some((feature) => Object.keys(feature.properties).some((name) => key.test(name))),
    ) ?? kindWith(words, (set) => mostly(some, set));
  const named = kindWith(fileNames, (name) => name.test(file));
  const found = said ?? named;
  const isDrawable = found !== "boundaries" || features.some(({ polygons }) => polygons.length > 0);
  return isDrawable ? found : undefined;
}

function kindWith<Test>(
  list: readonly [LayerKind, Test][],
  holds: (test: Test) => boolean,
): LayerKind | undefined {
  return list.find(([, test]) => holds(test))?.[0];
}

function mostly(features: readonly Feature[], set: ReadonlySet<string>): boolean {
  return features.filter((feature) => says(feature.properties, set)).length > features.length / 2;
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
