import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { CheckTimes } from "./bench-check.ts";
import { makeBenchContent } from "./bench-content.ts";
import type { Bench } from "./bench-parts.ts";
import type { BenchTable } from "./bench-table.ts";

/** Times a check of 2,000 files: cold in a new process, then warm. */
export async function benchCheck({ folder, region }: Bench): Promise<BenchTable[]> {
  const content = join(folder, "content");
  await makeBenchContent(region, content, 2000);
  const node = [...process.execArgv, "tests/support/bench-check.ts", content, "4"];
  const times = JSON.parse(
    execFileSync(process.execPath, node, { encoding: "utf8", maxBuffer: 1e8 }),
  ) as CheckTimes[];
  const [cold, , , warm] = times;
  if (!cold || !warm) throw new Error("The check was not measured.");
  const total = ({ reading, parsing, checking }: CheckTimes) => reading + parsing + checking;
  const both = (name: string, figure: (times: CheckTimes) => number): [string, number, number] => [
    name,
    figure(cold),
    figure(warm),
  ];
  return [
    {
      title: `Check of ${cold.files} files, ${cold.issues} problems`,
      columns: ["cold", "warm"],
      rows: [
        ["start of the program, ms", cold.start, undefined],
        both("reading, ms", ({ reading }) => reading),
        both("parsing, ms", ({ parsing }) => parsing),
        both("checking, ms", ({ checking }) => checking),
        both("all but the start, ms", total),
        both("of these the YAML parser alone, ms", ({ plainYaml }) => plainYaml),
        both("the rest is its own work, ms", (one) => total(one) - one.plainYaml),
        both("files a second", (one) => (one.files / total(one)) * 1000),
        // A ratio within one run says the same on a slow machine and on a fast one.
        both("times the YAML parser alone", (one) => total(one) / one.plainYaml),
      ],
    },
  ];
}
