type Tags = Readonly<Record<string, string>>;

/** A line or an outline of a tile, its points on a grid of 4,096 by 4,096, y down. */
export interface TileFeature {
  kind: "line" | "area";
  points: readonly (readonly [x: number, y: number])[];
  tags: Tags;
}

/** Writes a tile as browsers read it: https://github.com/mapbox/vector-tile-spec/tree/master/2.1 */
export function vectorTile(layers: Readonly<Record<string, readonly TileFeature[]>>): number[] {
  return Object.entries(layers).flatMap(([name, features]) => message(3, layer(name, features)));
}

/** A whole number in as few bytes as it needs, seven bits in each. */
export function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

function layer(name: string, features: readonly TileFeature[]): number[] {
  const keys = [...new Set(features.flatMap(({ tags }) => Object.keys(tags)))];
  const values = [...new Set(features.flatMap(({ tags }) => Object.values(tags)))];
  const tagged = ({ kind, points, tags }: TileFeature) => [
    ...message(
      2,
      Object.entries(tags).flatMap(([key, value]) => [
        ...varint(keys.indexOf(key)),
        ...varint(values.indexOf(value)),
      ]),
    ),
    ...number(3, kind === "line" ? 2 : 3),
    ...message(4, geometry(kind, points)),
  ];
  return [
    ...number(15, 2),
    ...text(1, name),
    ...features.flatMap((feature) => message(2, tagged(feature))),
    ...keys.flatMap((key) => text(3, key)),
    ...values.flatMap((value) => message(4, text(1, value))),
    ...number(5, 4096),
  ];
}

/** To the first point (1), along the others (2), and back where it is an outline (7). */
function geometry(kind: TileFeature["kind"], points: TileFeature["points"]): number[] {
  const steps = points.map(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [0, 0];
    return [...varint(signed(x - beforeX)), ...varint(signed(y - beforeY))];
  });
  const [first = [], ...others] = steps;
  const along = varint(2 + 8 * others.length);
  return [9, ...first, ...along, ...others.flat(), ...(kind === "area" ? [15] : [])];
}

const signed = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const number = (field: number, value: number): number[] => [8 * field, ...varint(value)];
const text = (field: number, value: string): number[] =>
  message(field, [...new TextEncoder().encode(value)]);

function message(field: number, bytes: readonly number[]): number[] {
  return [8 * field + 2, ...varint(bytes.length), ...bytes];
}
