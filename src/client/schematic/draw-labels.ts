import type { Scene } from "./scene.ts";
import { toPixel, type Context, type LevelView } from "./view.ts";

type Label = Scene["labels"][number];

/** Draws the names of places with their signs, those that matter most on top. */
export function drawLabels(scene: Scene, view: LevelView): void {
  const shown = scene.labels.filter((label) => isShown(scene, label, view)).reverse();
  for (const label of shown) drawSign(scene, view, label);
  for (const label of shown) drawName(scene, view, label);
}

function isShown(scene: Scene, label: Label, view: LevelView): boolean {
  const [left, top] = toPixel(view, [label[1], label[2]]);
  const reach = 200;
  const [width, height] = view.size;
  const isNear = left > -reach && left < width + reach && top > -reach && top < height + reach;
  return isNear && positionOf(scene, label, view) !== undefined;
}

/** Where a name stands by its point; undefined where it is not shown. */
function positionOf({ style }: Scene, label: Label, { place }: LevelView) {
  return style.positions[parseInt(label[4].charAt(place), 36)];
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
  context: Context,
  [x, y]: readonly [number, number],
  radius: number,
  color: string,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}

function drawName(scene: Scene, view: LevelView, label: Label): void {
  const [text, x, y, kind, , names] = label;
  const { style } = scene;
  const { context, palette, at, locale = "" } = view;
  const { weight, italic, spacing = 0, ink, halo, gap, size: sizes } = style.labels[kind];
  const size = at(sizes);
  const [sideways, down] = positionOf(scene, label, view) ?? [0, 0];
  const [left, top] = toPixel(view, [x, y]);
  const anchor = left + sideways * gap;
  const name = names?.[locale];
  const { localName } = style;
  const height = name ? size * (1 + localName.line) : size;
  const start = top + down * gap + ((Math.sign(down) - 1) * height) / 2;
  context.letterSpacing = `${spacing * size}px`;
  context.textBaseline = "middle";
  context.textAlign = sideways > 0 ? "left" : sideways < 0 ? "right" : "center";
  context.setLineDash([]);
  context.strokeStyle = palette[halo] as string;
  context.lineWidth = style.halo;
  context.fillStyle = palette[ink] as string;
  const write = (line: string, bold: number, letters: number, middle: number): void => {
    context.font = `${italic ? "italic " : ""}${bold} ${letters}px ${style.font}`;
    context.strokeText(line, anchor, middle);
    context.fillText(line, anchor, middle);
  };
  const small = size * localName.size;
  if (name) write(text, 400, small, start + height - small / 2);
  write(name ?? text, weight, size, start + size / 2);
  context.letterSpacing = "0px";
}
