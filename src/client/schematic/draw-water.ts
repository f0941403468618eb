import type { Scene } from "./scene.ts";
import { fill, stroke, type LevelView } from "./view.ts";

/** From this width on a river is open water, with a shore. */
const openWater = 4;

/** Open water is drawn wider than a river of the same width. */
const openWaterFactor = 1.6;

/** Draws seas, open water that runs into them, and rivers. */
export function drawWater({ sea, reaches, style }: Scene, view: LevelView): void {
  const { context, palette, at } = view;
  const factor = at(style.lines.river);
  const open = reaches.filter(({ width }) => width >= openWater);
  for (const { path, width } of open) {
    stroke(view, path, palette.shore, width * factor * openWaterFactor + 2);
  }
  stroke(view, sea, palette.shore, 2);
  fill(view, sea, palette.sea);
  context.save();
  context.clip(sea);
  for (const reach of [26, 16, 8]) stroke(view, sea, palette.shallows, reach);
  context.restore();
  for (const { path, width } of open) {
    stroke(view, path, palette.sea, width * factor * openWaterFactor);
  }
  for (const { path, width } of reaches) {
    if (width < openWater) stroke(view, path, palette.water, width * factor);
  }
}
