import type { BasemapData } from "../export/basemap-json.ts";
import { GroundPictures, pixelsOf, type Piece } from "./ground-picture.ts";

/** What the worker is told: first the map's lines, then the pieces to draw, one after the other. */
export interface GroundTask {
  data?: BasemapData;
  piece?: Piece;
}

// Answers each piece with its picture; without one, when lines for a nearer look have been loaded.
let pictures: GroundPictures | undefined;
addEventListener("message", ({ data: { data, piece } }: MessageEvent<GroundTask>) => {
  if (data) pictures = new GroundPictures(data, () => postMessage(undefined));
  if (piece && pictures) postPicture(pictures, piece);
});

function postPicture(from: GroundPictures, piece: Piece): void {
  const canvas = new OffscreenCanvas(...pixelsOf(piece));
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser's workers cannot draw.");
  from.draw(context, piece);
  const picture = canvas.transferToImageBitmap();
  postMessage(picture, { transfer: [picture] });
}
