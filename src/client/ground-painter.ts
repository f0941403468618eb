import type { BasemapData } from "../export/basemap-json.ts";
import type { GroundPictures, Piece } from "./ground-picture.ts";
import type { GroundTask } from "./ground-worker.ts";

/** The part of a worker that is needed to have it paint; it answers with a picture, or that there are new lines. */
export interface GroundPort {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage: (task: GroundTask) => void;
}

/**
 * Paints the drawn map in a worker, so that the page answers meanwhile; on the page where there can be
 * none. It paints one piece at a time, and of those that wait the newest only.
 */
export class GroundPainter {
  readonly #data: BasemapData;
  readonly #painted: (picture: ImageBitmap, piece: Piece) => void;
  #port: GroundPort | undefined;
  #here: GroundPictures | undefined;
  #painting: Piece | undefined;
  #waiting: Piece | undefined;
  #latest: Piece | undefined;

  /** `painted` gets each picture with what it shows. */
  constructor(
    data: BasemapData,
    painted: (picture: ImageBitmap, piece: Piece) => void,
    makeWorker = startWorker,
  ) {
    this.#data = data;
    this.#painted = painted;
    try {
      this.#port = makeWorker();
      this.#port.onmessage = ({ data: picture }) => this.#answered(picture as ImageBitmap | null);
      this.#port.onerror = (event) => {
        event.preventDefault();
        this.#takeOver();
      };
      this.#port.postMessage({ data });
    } catch {
      this.#port = undefined;
    }
  }

  /** Paints a piece, as soon as the one that is being painted is ready. */
  paint(piece: Piece): void {
    this.#latest = piece;
    this.#waiting = piece;
    this.#next();
  }

  #next(): void {
    if (this.#painting || !this.#waiting) return;
    this.#painting = this.#waiting;
    this.#waiting = undefined;
    if (this.#port) this.#port.postMessage({ piece: this.#painting });
    else void this.#paintHere(this.#painting);
  }

  /** Takes a picture; without one there are lines for a nearer look, and the last piece is painted anew. */
  #answered(picture: ImageBitmap | null | undefined): void {
    if (!picture) {
      if (this.#latest) this.paint(this.#latest);
      return;
    }
    const piece = this.#painting;
    this.#painting = undefined;
    if (piece) this.#painted(picture, piece);
    this.#next();
  }

  #takeOver(): void {
    if (!this.#port) return;
    this.#port = undefined;
    this.#waiting ??= this.#painting;
    this.#painting = undefined;
    this.#next();
  }

  async #paintHere(piece: Piece): Promise<void> {
    const { GroundPictures, pixelsOf } = await import("./ground-picture.ts");
    this.#here ??= new GroundPictures(this.#data, () => this.#answered(null));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = pixelsOf(piece);
    const context = canvas.getContext("2d");
    if (!context) return;
    this.#here.draw(context, piece);
    this.#answered(await createImageBitmap(canvas));
  }
}

function startWorker(): GroundPort {
  return new Worker(new URL("./ground-worker.ts", import.meta.url), { type: "module" });
}
