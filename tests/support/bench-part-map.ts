import { join } from "node:path";
import { measureMaps, slowDown, type MapTimes } from "./bench-map.ts";
import type { Bench } from "./bench-parts.ts";
import type { BenchTable, Figure } from "./bench-table.ts";

/** Drives the map with ever more made-up points. */
export async function benchMap({ folder, site }: Bench): Promise<BenchTable[]> {
  const times = await measureMaps(await site(), join(folder, "map"), [1000, 1e4, 1e5]);
  const of = (name: string, figure: (times: MapTimes) => number): [string, ...Figure[]][] => {
    const figures = times.map(figure);
    const [first = 1] = figures;
    // A ratio within one run says the same on a slow machine and on a fast one.
    return [
      [name, ...figures],
      [`– times the first`, ...figures.map((one) => one / first)],
    ];
  };
  return [
    {
      title: `Map, ${slowDown} times slowed down`,
      columns: times.map(({ count }) => `${count.toLocaleString("en")} services`),
      rows: [
        ...of("first markers after, ms", (one) => one.firstMarkers),
        ...of("longest task until then, ms", (one) => one.startTask),
        ...of("longest task of moving, ms", (one) => one.moveTask),
        ...of("95th percentile frame of moving, ms", (one) => one.frame),
        ...of("markers at most", (one) => one.most),
        ...of("counting and sorting once, ms", (one) => one.filter),
      ],
    },
  ];
}
