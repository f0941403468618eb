import { encode } from "uqr";
import { remembered } from "../i18n/remembered.ts";

/** A QR code as one line to draw: strokes of width 1, one row of modules for each whole `y`. */
export interface QrCode {
  /** With the margin of four modules that readers of the code need. */
  viewBox: string;
  path: string;
}

const margin = 4;

/** Makes the QR code of a text, of which 15% may get lost. */
export const qrCode = remembered((text): QrCode => {
  const { size, data } = encode(text, { ecc: "M", border: 0 });
  const whole = size + 2 * margin;
  return {
    viewBox: `${-margin} ${-margin - 0.5} ${whole} ${whole}`,
    path: data.map((row, y) => rowPath(row, y)).join(""),
  };
});

/** The dark stretches of a row: where the first begins, then how long each is and the gap to the next. */
function rowPath(row: readonly boolean[], y: number): string {
  const edges = row.flatMap((dark, x) => (dark === (row[x - 1] ?? false) ? [] : [x]));
  if (row.at(-1) === true) edges.push(row.length);
  const steps = edges.slice(1).map((edge, index) => {
    const length = edge - (edges[index] ?? 0);
    return index % 2 === 0 ? `h${length}` : `m${length} 0`;
  });
  return edges.length === 0 ? "" : `M${edges[0] ?? 0} ${y}${steps.join("")}`;
}
