import { join } from "node:path";
import { costOfBuild, htmlFiles, middleOf } from "./bench-cost.ts";
import type { Bench } from "./bench-parts.ts";
import type { BenchTable } from "./bench-table.ts";

/** Builds the region itself. */
export async function benchRegion({ folder, region, runs }: Bench): Promise<BenchTable[]> {
  const site = join(folder, "region");
  const { seconds, megabytes } = await middleOf(runs, () => costOfBuild(region, site));
  const html = await htmlFiles(site);
  return [
    {
      title: "Build of the region",
      columns: ["seconds", "HTML files", "HTML files a second", "memory, MB"],
      rows: [["all", seconds, html, html / seconds, Math.round(megabytes)]],
    },
  ];
}
