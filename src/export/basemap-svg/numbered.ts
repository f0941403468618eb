import { holds, overlap, type Box } from "../../model/basemap/box.ts";
import type { Point } from "../../model/basemap/geometry.ts";
import { tenth } from "./path.ts";

/** A place in pixels with the number of its exit. */
interface Place {
  at: Point;
  approximate: boolean;
  number?: number;
}

/** Places too close together to tell apart: one row of discs, each number once. */
interface Sign {
  at: Point;
  box: Box;
  places: Place[];
}

const radius = 10;

/** From the middle of a disc to that of the next in its row. */
const step = 1.7 * radius;

/** Groups the places that have a number until no sign covers another. */
export function numberedSigns(places: readonly Place[]): Sign[] {
  const signs = places.filter(({ number }) => number !== undefined).map((place) => sign([place]));
  for (;;) {
    const pair = firstPair(signs);
    if (!pair) return signs;
    const [one, other] = pair;
    signs.splice(signs.indexOf(other), 1);
    signs.splice(signs.indexOf(one), 1, sign([...one.places, ...other.places]));
  }
}

/** How far the name of a point stands off for the sign on it, in pixels; 0 where none is. */
export function reachAt(signs: readonly Sign[], at: Point): number {
  const on = signs.find(({ box }) => holds(box, at));
  return on ? (on.box.right - on.box.left) / 2 - radius / 2 : 0;
}

/** Signs as SVG elements, with the style that only they need; a disc is dashed where no place is exact. */
export function drawnSigns(signs: readonly Sign[]): string[] {
  if (signs.length === 0) return [];
  const style = [
    `.disc{fill:var(--seatFill);stroke:var(--seat);stroke-width:2}`,
    `.disc.about{stroke-dasharray:3.2 2.4;stroke-linecap:butt}`,
    `.number{font-weight:700;font-size:12px;fill:var(--cityInk);text-anchor:middle}`,
  ].join("");
  return [`<style>${style}</style>`, ...signs.flatMap(discs)];
}

function sign(places: Place[]): Sign {
  const mean = (axis: 0 | 1) => places.reduce((sum, { at }) => sum + at[axis], 0) / places.length;
  const at: Point = [mean(0), mean(1)];
  const reach = radius + ((numbersOf(places).length - 1) * step) / 2;
  const box = {
    left: at[0] - reach,
    right: at[0] + reach,
    top: at[1] - radius,
    bottom: at[1] + radius,
  };
  return { at, box, places };
}

function firstPair(signs: readonly Sign[]): [Sign, Sign] | undefined {
  for (const [index, one] of signs.entries()) {
    const other = signs.slice(index + 1).find(({ box }) => overlap(one.box, box));
    if (other) return [one, other];
  }
  return undefined;
}

function discs({ at: [, y], box, places }: Sign): string[] {
  return numbersOf(places).map((number, index) => {
    const x = box.left + radius + index * step;
    const own = places.filter((place) => place.number === number);
    const about = own.every(({ approximate }) => approximate) ? " about" : "";
    const disc = `<circle class="disc${about}" cx="${tenth(x)}" cy="${tenth(y)}" r="${radius}"/>`;
    return `${disc}<text class="number" x="${tenth(x)}" y="${tenth(y + 4.2)}">${number}</text>`;
  });
}

function numbersOf(places: readonly Place[]): number[] {
  return [...new Set(places.flatMap(({ number }) => number ?? []))].sort((a, b) => a - b);
}
