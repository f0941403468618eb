import type { BasemapModel } from "../../model/basemap/build-basemap.ts";
import { boxOf, overlap } from "../../model/basemap/box.ts";
import { nth, type Point } from "../../model/basemap/geometry.ts";
import type { Ring } from "../../model/basemap/rings.ts";
import { basemapStyle, riverWidth } from "../../model/basemap/style.ts";
import { inFrame, loopInFrame, type Frame } from "./frame.ts";
import { signDefinitions } from "./names.ts";
import { curvePath, loopPath, tenth } from "./path.ts";

const tintCount = basemapStyle.palettes.light.tints.length;

/** The ground of the picture as SVG elements, from the lowest to the highest. */
export function ground(model: BasemapModel, frame: Frame): string[] {
  const { lines, openWater, shallows } = basemapStyle;
  const at = (values: readonly number[]): number => nth(values, frame.level);
  const { width, height } = frame;
  const region = outline(model, frame, model.region);
  const visible = model.seas.filter((sea) => isVisible(frame, sea));
  const seas = visible
    .map((sea) => loopInFrame(frame, sea))
    .map((loop) => (loop.length > 2 ? loopPath(loop) : ""))
    .join("");
  const whole = `M0 0H${width}V${height}H0Z`;
  const farBorders = (kind: "country" | "province"): Point[][] =>
    model.farBorders.filter((border) => border.kind === kind).map(({ points }) => points);
  const thickness = ({ width }: { width: number }): number => riverWidth(width, frame.level);
  const open = model.reaches.filter((reach) => reach.width >= openWater.from);
  const rivers = model.reaches.filter((reach) => reach.width < openWater.from);
  return [
    `<defs>${gradients(model, frame)}${signDefinitions()}${clip("region", region)}${clip("sea", seas)}</defs>`,
    path("outside", whole),
    path("country", curves(frame, farBorders("country"))),
    path("province", curves(frame, farBorders("province"))),
    ...model.cells.map(({ tint, rings }) =>
      path(`tint${tint % tintCount}`, outline(model, frame, rings)),
    ),
    `<g clip-path="url(#in-region)">`,
    ...model.glows.map(({ point, radius }) => glow(frame, point, radius)),
    path("border", curves(frame, model.borders)),
    `${use("region", "band").repeat(2)}</g>`,
    ...strokes(frame, "shore", open, (reach) => thickness(reach) + 2),
    use("sea", "shore water"),
    `<g clip-path="url(#in-sea)">${shallows.map((_, index) => use("sea", `shallows${index}`)).join("")}</g>`,
    ...strokes(frame, "open", open, thickness),
    ...strokes(frame, "river", rivers, thickness),
    use("region", "region"),
    path("rail", curves(frame, model.railways)),
    path("fade", `${whole}${seas}`),
    ...stations(frame, model.stations, at(lines.station)),
  ];
}

/** The outline around one municipality, over the ground. */
export function ownGround(model: BasemapModel, frame: Frame, id: string): string {
  const rings = model.cells.find((cell) => cell.id === id)?.rings ?? [];
  return path("own", outline(model, frame, rings), ' stroke="var(--seat)" stroke-width="1.7"');
}

/** A shape that is used several times, and as a limit for others. */
function clip(id: string, commands: string): string {
  return `<path id="${id}" d="${commands}"/><clipPath id="in-${id}"><use href="#${id}"/></clipPath>`;
}

function use(id: string, look: string): string {
  return `<use href="#${id}" class="${look}"/>`;
}

function gradients({ fade }: BasemapModel, { toPixel, scale }: Frame): string {
  const [x, y] = toPixel(fade.centre).map(tenth);
  const outer = fade.outer * scale;
  const stop = (offset: number, color: string, opacity: number): string =>
    `<stop offset="${offset}" stop-color="var(--${color})" stop-opacity="${opacity}"/>`;
  return [
    `<radialGradient id="glow">${stop(0, "glow", 1)}${stop(1, "glow", 0)}</radialGradient>`,
    `<radialGradient id="fade" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${tenth(outer)}">`,
    `${stop(fade.inner / fade.outer, "outside", 0)}${stop(1, "outside", 1)}</radialGradient>`,
  ].join("");
}

function outline(model: BasemapModel, frame: Frame, rings: readonly Ring[]): string {
  return rings
    .map((ring) => {
      const lines = ring.map((reference) => {
        const points = nth(model.borders, reference < 0 ? ~reference : reference);
        return reference < 0 ? points.toReversed() : points;
      });
      if (!isVisible(frame, lines.flat())) return "";
      const curves = lines.map((line, index) =>
        curvePath(inFrame(frame, line), index === 0 ? "M" : "L"),
      );
      return `${curves.join("")}Z`;
    })
    .join("");
}

function curves(frame: Frame, lines: readonly (readonly Point[])[]): string {
  const visible = lines.filter((line) => isVisible(frame, line));
  return visible.map((line) => curvePath(inFrame(frame, line))).join("");
}

function strokes<T extends { points: readonly Point[]; width: number }>(
  frame: Frame,
  name: string,
  lines: readonly T[],
  width: (line: T) => number,
): string[] {
  return lines.map((line) =>
    path(name, curves(frame, [line.points]), ` stroke-width="${tenth(width(line))}"`),
  );
}

function stations(frame: Frame, points: readonly Point[], radius: number): string[] {
  if (radius === 0) return [];
  return points
    .filter((point) => isVisible(frame, [point]))
    .map((point) => {
      const [x, y] = frame.toPixel(point).map(tenth);
      return `<circle class="station" cx="${x}" cy="${y}" r="${radius}"/>`;
    });
}

function glow(frame: Frame, point: Point, radius: number): string {
  const [x, y] = frame.toPixel(point).map(tenth);
  const reach: Point[] = [
    [point[0] - radius, point[1] - radius],
    [point[0] + radius, point[1] + radius],
  ];
  if (!isVisible(frame, reach)) return "";
  return `<circle class="glow" cx="${x}" cy="${y}" r="${tenth(radius * frame.scale)}"/>`;
}

function path(name: string, commands: string, rest = ""): string {
  return commands ? `<path class="${name}" d="${commands}"${rest}/>` : "";
}

function isVisible({ width, height, toPixel }: Frame, points: readonly Point[]): boolean {
  const box = boxOf(points.map(toPixel));
  return overlap(
    { left: box.left - 1, top: box.top - 1, right: box.right + 1, bottom: box.bottom + 1 },
    { left: -20, top: -20, right: width + 20, bottom: height + 20 },
  );
}
