import type { BasemapData } from "../export/basemap-json.ts";
import { drawMap } from "./schematic/draw-map.ts";
import { Scenes } from "./schematic/scenes.ts";
import type { Context } from "./schematic/view.ts";

/** By day or by night. */
export type Theme = "light" | "dark";

/** A piece of the drawn map: lengths in CSS pixels, `corner` counted from the corner of the world at that zoom. */
export interface Piece {
  zoom: number;
  corner: [x: number, y: number];
  size: [width: number, height: number];
  /** Pixels of the screen for each CSS pixel. */
  density: number;
  theme: Theme;
  /** Large places are named in this language too. */
  locale: string;
}

/** Makes pictures of the drawn map, from the lines that are here when it is asked. */
export class GroundPictures {
  readonly #scenes: Scenes;
  readonly #arrived: () => void;

  /** `arrived` is called when lines for a nearer look have been loaded. */
  constructor(data: BasemapData, arrived: () => void) {
    this.#scenes = new Scenes(data);
    this.#arrived = arrived;
  }

  /** Draws a piece on a canvas that has its size on the screen. */
  draw(context: Context, { zoom, corner, size, density, theme, locale }: Piece): void {
    const scene = this.#scenes.at(zoom, this.#arrived);
    const { style, origin, unitZoom } = scene;
    const scale = 2 ** (zoom - unitZoom);
    drawMap(scene, {
      context,
      density,
      scale,
      zoom,
      offset: [origin[0] * scale - corner[0], origin[1] * scale - corner[1]],
      size,
      palette: style.palettes[theme],
      locale,
    });
  }
}

/** Width and height of a piece in pixels of the screen. */
export function pixelsOf({ size, density }: Piece): [width: number, height: number] {
  return [Math.round(size[0] * density), Math.round(size[1] * density)];
}
