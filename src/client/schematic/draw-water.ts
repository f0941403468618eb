import type { Scene } from "./scene.ts";
import { fill, stroke, type LevelView } from "./view.ts";

/** Draws seas, open water that runs into them, and rivers. */
export function drawWater({ sea, reaches, style }: Scene, view: LevelView): void {
  const { context, palette, at } = view;
  const factor = at(style.lines.river);
  const { from, factor: openFactor } = style.openWater;
  const open = reaches.filter(({ width }) => width >= from);
  for (const { path, width } of open) {
    stroke(view, path, palette.shore, width * factor * openFactor + 2);
  }
  stroke(view, sea, palette.shore, 2);
  fill(view, sea, palette.sea);
  context.save();
  context.clip(sea);
  for (const band of style.shallows) stroke(view, sea, palette.shallows, band);
  context.restore();
  for (const { path, width } of open) {
    stroke(view, path, palette.sea, width * factor * openFactor);
  }
  for (const { path, width } of reaches) {
    if (width < from) stroke(view, path, palette.water, width * factor);
  }
}
