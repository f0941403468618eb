import type { Scene } from "./scene.ts";
import { fill, stroke, transparent, type LevelView } from "./view.ts";

/** Draws the borders between the region's neighbours. */
export function drawFarBorders({ farBorders, style }: Scene, view: LevelView): void {
  const { country, province } = style.farBorders;
  const { countryLine, provinceLine } = view.palette;
  stroke(view, farBorders.country, countryLine, country.width, country.dashes);
  stroke(view, farBorders.province, provinceLine, province.width, province.dashes);
}

/** Draws the municipalities, the patches around their towns and the band along the region's edge. */
export function drawLand(scene: Scene, view: LevelView): void {
  const { context, palette, at } = view;
  const { cells, borders, region, style } = scene;
  for (const { tint, path } of cells) {
    const color = palette.tints[tint % palette.tints.length] ?? palette.outside;
    fill(view, path, color);
    stroke(view, path, color, 1);
  }
  context.save();
  context.clip(region);
  drawGlows(scene, view);
  const dots = at(style.lines.borderDots);
  stroke(view, borders, palette.border, at(style.lines.border), dots > 0 ? [0.1, dots] : []);
  stroke(view, region, palette.band, at(style.lines.bandWide));
  stroke(view, region, palette.band, at(style.lines.bandNarrow));
  context.restore();
}

function drawGlows({ glows, style }: Scene, { context, palette, at }: LevelView): void {
  context.globalAlpha = at(style.lines.glow);
  for (const [x, y, radius] of glows) {
    const gradient = context.createRadialGradient(x, y, 0, x, y, radius);
    gradient.addColorStop(0, palette.glow);
    gradient.addColorStop(1, transparent(palette.glow));
    context.fillStyle = gradient;
    context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
  }
  context.globalAlpha = 1;
}

/** Lets lines fade into the ground away from the region; the sea stays. */
export function fadeOut(
  { fade, sea }: Scene,
  { context, palette, scale, offset, size }: LevelView,
): void {
  const gradient = context.createRadialGradient(
    ...fade.centre,
    fade.inner,
    ...fade.centre,
    fade.outer,
  );
  gradient.addColorStop(0, transparent(palette.outside));
  gradient.addColorStop(1, palette.outside);
  const land = new Path2D();
  land.rect(-offset[0] / scale, -offset[1] / scale, size[0] / scale, size[1] / scale);
  land.addPath(sea);
  context.fillStyle = gradient;
  context.fill(land, "evenodd");
}
