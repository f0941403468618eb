import type { Scene } from "./scene.ts";
import { toPixel, type LevelView } from "./view.ts";

type Label = Scene["labels"][number];

/** Draws the names of places with their signs, those that matter most on top. */
export function drawLabels(scene: Scene, view: LevelView): void {
  const shown = scene.labels.filter((label) => isShown(label, view)).reverse();
  for (const label of shown) drawSign(scene, view, label);
  for (const label of shown) drawName(scene, view, label);
}

function isShown([, x, y, , positions]: Label, view: LevelView): boolean {
  const [left, top] = toPixel(view, [x, y]);
  const reach = 200;
  const [width, height] = view.size;
  const isNear = left > -reach && left < width + reach && top > -reach && top < height + reach;
  return isNear && positions[view.level] !== ".";
}

function drawSign({ style }: Scene, view: LevelView, [, x, y, kind]: Label): void {
  const { context, palette } = view;
  const { sign, ring, halo } = style.labels[kind];
  if (sign === 0) return;
  const at = toPixel(view, [x, y]);
  if (!ring) {
    disc(context, at, sign, halo === "farHalo" ? palette.farDot : palette.dot);
    return;
  }
  disc(context, at, sign + 1.2, palette.halo);
  disc(context, at, sign, palette.seat);
  disc(context, at, sign * 0.58, kind === "city" ? palette.cityFill : palette.seatFill);
}

function disc(
  context: CanvasRenderingContext2D,
  [x, y]: readonly [number, number],
  radius: number,
  color: string,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}

function drawName({ style }: Scene, view: LevelView, [text, x, y, kind, positions]: Label): void {
  const { context, palette, at } = view;
  const { weight, italic, spacing = 0, ink, halo, gap, size: sizes } = style.labels[kind];
  const size = at(sizes);
  const [sideways, down] = style.positions[Number(positions[view.level])] ?? [0, 0];
  const [left, top] = toPixel(view, [x, y]);
  const anchor = left + sideways * gap;
  const middle = top + down * gap + (Math.sign(down) * size) / 2;
  context.font = `${italic ? "italic " : ""}${weight} ${size}px ${style.font}`;
  context.letterSpacing = `${spacing * size}px`;
  context.textBaseline = "middle";
  context.textAlign = sideways > 0 ? "left" : sideways < 0 ? "right" : "center";
  context.setLineDash([]);
  context.strokeStyle = palette[halo] as string;
  context.lineWidth = style.halo;
  context.strokeText(text, anchor, middle);
  context.fillStyle = palette[ink] as string;
  context.fillText(text, anchor, middle);
  context.letterSpacing = "0px";
}
