import { drawFarBorders, drawLand, fadeOut } from "./draw-land.ts";
import { drawLabels } from "./draw-labels.ts";
import { drawRail, drawStations } from "./draw-rail.ts";
import { drawRiverNames } from "./draw-river-names.ts";
import { drawWater } from "./draw-water.ts";
import type { Scene } from "./scene.ts";
import { stroke, useUnits, usePixels, type LevelView, type View } from "./view.ts";

/** Draws the whole map on the canvas of the view, from the ground up. */
export function drawMap(scene: Scene, view: View): void {
  const { context, palette } = view;
  const [first = 0] = scene.zooms;
  const level = Math.max(0, Math.min(scene.zooms.length - 1, Math.round(view.zoom) - first));
  const place = level + scene.zooms.length * (scene.readings[view.locale ?? ""] ?? 0);
  const leveled: LevelView = { ...view, level, place, at: (values) => values[level] ?? 0 };
  context.lineJoin = "round";
  context.lineCap = "round";
  context.direction = "ltr";
  usePixels(view);
  context.fillStyle = palette.outside;
  context.fillRect(0, 0, ...view.size);
  useUnits(view);
  drawFarBorders(scene, leveled);
  drawLand(scene, leveled);
  drawWater(scene, leveled);
  stroke(view, scene.region, palette.regionLine, leveled.at(scene.style.lines.region));
  drawRail(scene, leveled);
  fadeOut(scene, leveled);
  usePixels(view);
  drawStations(scene, leveled);
  if (view.zoom < first - 0.5) return;
  drawRiverNames(scene, leveled);
  drawLabels(scene, leveled);
}
