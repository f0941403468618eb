import { expect, test } from "vitest";
import type { BasemapData } from "../../../src/export/basemap-json.ts";
import { GroundPainter, type GroundPort } from "../../../src/client/ground-painter.ts";
import type { Piece } from "../../../src/client/ground-picture.ts";
import type { GroundTask } from "../../../src/client/ground-worker.ts";

const data = {} as BasemapData;
const picture = {} as ImageBitmap;

function piece(zoom: number): Piece {
  return { zoom, corner: [0, 0], size: [10, 10], density: 1, theme: "light", locale: "en" };
}

/** A painter whose worker answers when it is told to. */
function painter() {
  const told: GroundTask[] = [];
  const painted: number[] = [];
  const port: GroundPort = {
    onmessage: null,
    onerror: null,
    postMessage: (task) => void told.push(task),
  };
  const one = new GroundPainter(
    data,
    (_, { zoom }) => void painted.push(zoom),
    () => port,
  );
  const answer = (data?: ImageBitmap) => port.onmessage?.({ data } as MessageEvent);
  return { one, told, painted, answer };
}

test("the worker is told the lines first, and one piece at a time", () => {
  const { one, told } = painter();
  one.paint(piece(9));
  one.paint(piece(10));
  expect(told).toEqual([{ data }, { piece: piece(9) }]);
});

test("of the pieces that wait only the newest is painted", () => {
  const { one, told, painted, answer } = painter();
  for (const zoom of [9, 10, 11, 12]) one.paint(piece(zoom));
  answer(picture);
  answer(picture);
  expect(painted).toEqual([9, 12]);
  expect(told.slice(1)).toEqual([{ piece: piece(9) }, { piece: piece(12) }]);
});

test("when lines for a nearer look have come, the last piece is painted anew", () => {
  const { one, told, painted, answer } = painter();
  one.paint(piece(12));
  answer(picture);
  answer();
  answer(picture);
  expect(painted).toEqual([12, 12]);
  expect(told).toHaveLength(3);
});

test("lines that come while a piece is being painted do not lose it", () => {
  const { one, painted, answer } = painter();
  one.paint(piece(12));
  answer();
  answer(picture);
  answer(picture);
  expect(painted).toEqual([12, 12]);
});
