/** The roads of the ring as SVG paths in a box of 200 × 100, one for each exit or entry. */
export interface Roads {
  exits: string[];
  entries: string[];
  /** Heights, in percent, at which the entries begin. */
  starts: number[];
}

/** Roads that leave the ring's centre towards its middle height and bend flat into their row, for any number of rows. */
export function roads(exitCount: number, entryCount: number): Roads {
  const starts = rows(entryCount);
  return {
    exits: rows(exitCount).map((height) => road(height, 1, 204)),
    entries: starts.map((height) => road(height, -1, 0)),
    starts,
  };
}

/** The middles of `count` equal rows, in percent of the whole height. */
function rows(count: number): number[] {
  return Array.from({ length: count }, (_, index) => round(((index + 0.5) / count) * 100));
}

/** Which way a road leaves, how far it stays radial and where it becomes flat follow from its row's height alone. */
function road(height: number, side: 1 | -1, end: number): string {
  if (height === 50) return `M100 50H${end}`;
  const rise = (height - 50) / 40;
  const steep = Math.abs(rise);
  const x = (right: number) => round(side === 1 ? right : 200 - right);
  const leave = `${x(158 - 16 * rise * rise)} ${round(50 + 35 * rise - 6.8 * rise * steep)}`;
  const bend = `${x(188.6 - 29.6 * steep)} ${height}`;
  return `M100 50L${leave}Q${bend} ${x(196 - 16 * steep)} ${height}H${end}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
