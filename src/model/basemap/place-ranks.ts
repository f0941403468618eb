import { distance, type Point } from "./geometry.ts";
import { byPrecedence, type Label } from "./labels.ts";
import type { LabelKind } from "./style.ts";

/** A place of a layer: rank 1 city, 2 town, 3 village, 4 quarter, 5 hamlet; inside the region or not. */
export interface RankedPlace {
  text: string;
  rank: number;
  point: Point;
  inside: boolean;
}

/** Two signs closer than this, in units, stand for the same place. */
const sameSpot = 45;

/** The same name within this distance, in units, is the same place. */
const sameName = 500;

/** Index of the zoom level from which hamlets are named. */
const hamletLevel = 5;

const farKinds: readonly LabelKind[] = ["farLarge", "farMedium"];

/** The labels with those places added that they do not name yet; larger places first among equals. */
export function withPlaces(labels: readonly Label[], places: readonly RankedPlace[]): Label[] {
  const all = [...labels];
  for (const { text, rank, point, inside } of places.toSorted((a, b) => a.rank - b.rank)) {
    const isKnown = all.some((other) => {
      const far = distance(other.point, point);
      return far < sameSpot || (far < sameName && sharesName(other.text, text));
    });
    if (isKnown) continue;
    const kind = inside ? "village" : (farKinds[rank - 1] ?? "farSmall");
    all.push({ text, kind, point, ...(rank === 5 && { from: hamletLevel }) });
  }
  return byPrecedence(all);
}

/** Whether two names are the same, or one of those that a place with two names has. */
function sharesName(one: string, other: string): boolean {
  const names = namesIn(one);
  return namesIn(other).some((name) => names.includes(name));
}

function namesIn(text: string): string[] {
  return text.split(/ [-–/] /).map((name) =>
    name
      .normalize("NFD")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .toLowerCase(),
  );
}
