import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { makeBenchContent } from "./bench-content.ts";
import { readContent } from "../../src/load/files.ts";
import { makeRegion } from "../../src/model/region.ts";
import type { CheckTimes } from "./bench-check.ts";
import { measureMaps, slowDown, type MapTimes } from "./bench-map.ts";
import { measureSearch } from "./bench-search.ts";
import { startBuild } from "./build-site.ts";
import { withManyPages } from "./many-pages.ts";
import { weighQueries } from "./search-weight.ts";

// Prints how long a check, a build and the map take, and how good and how light the search is, on this machine, and asserts nothing: machines differ.
const folder = await mkdtemp(join(tmpdir(), "rotonde-bench-"));
const region = resolve(process.env["ROTONDE_CONTENT"] ?? "content");
try {
  console.log(`Node ${process.versions.node}, ${availableParallelism()} processors\n`);
  await benchCheck(2000);
  await benchBuild();
  await benchMap();
  await benchSearch();
} finally {
  await rm(folder, { recursive: true });
}

async function benchCheck(count: number): Promise<void> {
  const content = join(folder, "content");
  await makeBenchContent(region, content, count);
  const node = [...process.execArgv, "tests/support/bench-check.ts", content, "4"];
  const times = JSON.parse(
    execFileSync(process.execPath, node, { encoding: "utf8", maxBuffer: 1e8 }),
  ) as CheckTimes[];
  const [cold, , , warm] = times;
  if (!cold || !warm) throw new Error("The check was not measured.");
  console.log(`check of ${cold.files} files, ${cold.issues} problems      cold     warm`);
  const total = ({ reading, parsing, checking }: CheckTimes) => reading + parsing + checking;
  row("  start of the program, ms", cold.start, 0);
  row("  reading, ms", cold.reading, warm.reading);
  row("  parsing, ms", cold.parsing, warm.parsing);
  row("  checking, ms", cold.checking, warm.checking);
  row("  all but the start, ms", total(cold), total(warm));
  row("  of these the YAML parser alone, ms", cold.plainYaml, warm.plainYaml);
  row("  the rest is its own work, ms", total(cold) - cold.plainYaml, total(warm) - warm.plainYaml);
  row("  files a second", (cold.files / total(cold)) * 1000, (warm.files / total(warm)) * 1000);
  // A ratio within one run says the same on a slow machine and on a fast one.
  row("  times the YAML parser alone", total(cold) / cold.plainYaml, total(warm) / warm.plainYaml);
}

async function benchBuild(): Promise<void> {
  const build = startBuild(region, join(folder, "site"));
  let peak = 0;
  const watch = setInterval(() => {
    void memoryOf(build.pid).then((now) => (peak = Math.max(peak, now)));
  }, 200);
  const { status, seconds, output } = await build.ended;
  clearInterval(watch);
  if (status !== 0) throw new Error(output);
  const files = await readdir(join(folder, "site"), { recursive: true });
  const pages = files.filter((path) => path.endsWith(".html")).length;
  console.log(`\nbuild of ${pages} pages`);
  row("  all, s", seconds);
  row("  pages a second", pages / seconds);
  row("  memory at its peak, MB", peak / 1024);
}

async function benchMap(): Promise<void> {
  const times = await measureMaps(join(folder, "site"), join(folder, "map"), [1000, 1e4, 1e5]);
  const columns = times.map(({ count }) => `${count}`);
  console.log(`\nmap of services, ${slowDown} times slowed down`);
  console.log(" ".repeat(38) + columns.map((column) => column.padStart(12)).join(""));
  const of = (name: string, figure: (times: MapTimes) => number) => {
    const figures = times.map(figure);
    wideRow(`  ${name}`, figures);
    const [first = 1] = figures;
    // A ratio within one run says the same on a slow machine and on a fast one.
    wideRow(
      "    times the first",
      figures.map((one) => one / first),
    );
  };
  of("first markers after, ms", (one) => one.firstMarkers);
  of("longest task until then, ms", (one) => one.startTask);
  of("longest task of moving, ms", (one) => one.moveTask);
  of("95th percentile frame of moving, ms", (one) => one.frame);
  of("markers at most", (one) => one.most);
  of("counting and sorting once, ms", (one) => one.filter);
}

async function benchSearch(): Promise<void> {
  const { content } = await readContent(region);
  if (!content) throw new Error("The content cannot be read.");
  const own = makeRegion(content);
  console.log(
    "\nsearch: questions answered by the first, by one of the first three, mean of 1/place",
  );
  console.log(" ".repeat(16) + "the site".padEnd(27) + "Pagefind as it is");
  for (const { locale, ours, pagefind } of await measureSearch(join(folder, "site"), own)) {
    const figures = [ours, pagefind].map(
      ({ first, three, reciprocal }) =>
        `${percent(first)} ${percent(three)} ${reciprocal.toFixed(2).padStart(7)}`,
    );
    console.log(
      `  ${locale.padEnd(4)}${String(ours.questions).padStart(5)}   ${figures.join("     ")}`,
    );
  }
  const locale = own.site.defaultLocale;
  const here = content.pages.filter((page) => page.locale === locale).length;
  for (const count of [here, 2000, 10_000]) {
    const { cold, warm } = await weighQueries(withManyPages(own, count), locale);
    console.log(`\nsearch in ${count} pages, bytes: half of the queries, nine of ten, all`);
    row("  cold", cold.half, cold.ninth, cold.most);
    row("  warm", warm.half, warm.ninth, warm.most);
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`.padStart(7);
}

/** Memory of all processes of a session together, in kB (`ps`; nothing where there is none). */
async function memoryOf(session: number | undefined): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-g", String(session)]).catch(
    () => ({ stdout: "" }),
  );
  return stdout.split("\n").reduce((sum, line) => sum + Number(line), 0);
}

function row(name: string, ...figures: number[]): void {
  const columns = figures.map((figure) => figure.toFixed(figure < 20 ? 1 : 0).padStart(9));
  console.log(name.padEnd(38) + columns.join(""));
}

function wideRow(name: string, figures: readonly number[]): void {
  const columns = figures.map((figure) => figure.toFixed(figure < 20 ? 1 : 0).padStart(12));
  console.log(name.padEnd(38) + columns.join(""));
}
