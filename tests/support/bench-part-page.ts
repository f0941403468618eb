import { chromium, type Browser } from "@playwright/test";
import { serveAsHost, serveBare } from "./bench-host.ts";
import type { Bench } from "./bench-parts.ts";
import type { BenchTable, Figure } from "./bench-table.ts";
import { slow, visitPage, type Step, type Visit } from "./bench-visit.ts";
import { ensureBrowser } from "./find-browser.ts";

interface Subject {
  name: string;
  path: string;
  steps?: readonly Step[];
}

const marker = { name: "the map answers", selector: ".mk" };

/** Pages of the region that the project ships. */
const subjects: readonly Subject[] = [
  { name: "a text", path: "en/housing/rental-deposit/" },
  { name: "home", path: "en/" },
  {
    name: "map",
    path: "en/map/",
    steps: [
      { name: "the list answers", selector: ".rows .pin" },
      { ...marker, click: ".seg input[value=map]" },
    ],
  },
  {
    name: "widget",
    path: "embed/v1/en/gent/",
    steps: [
      { name: "the list answers", selector: "rotonde-list .map:not([hidden])" },
      { ...marker, scrollTo: "rotonde-list .map" },
    ],
  },
];

const fewestVisits = 5;

/** Visits pages with a slow telephone, each beside a bare page of the same number of bytes and requests. */
export async function benchPage({ site, runs: asked, say }: Bench): Promise<BenchTable[]> {
  // A visit takes seconds, and one alone may be an odd one.
  const runs = Math.max(asked, fewestVisits);
  const host = await serveAsHost(await site());
  const bare = await serveBare();
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
  try {
    const rows: [string, ...Figure[]][] = [];
    for (const { name, path, steps = [] } of subjects) {
      say(name);
      // The first visit compresses the files, and warms the browser up.
      await visitPage(browser, host.url + path, steps);
      const visit = await middleVisit(browser, host.url + path, runs, steps);
      // What was fetched until a step was done; where there are no steps, all of it.
      const until = (end = Infinity) => visit.requests.filter((request) => request.end <= end);
      const floors: Visit[] = [];
      for (const end of steps.length > 0 ? visit.steps : [undefined])
        floors.push(await middleVisit(browser, bare.url + bareQuery(until(end)), runs));
      rows.push(...rowsOf(name, visit, floors, steps));
    }
    return [tableOf(rows, runs)];
  } finally {
    await browser.close();
    await host.close();
    await bare.close();
  }
}

function bareQuery([page, ...others]: Visit["requests"]): string {
  return `?bytes=${page?.bytes ?? 0}&others=${others.map(({ bytes }) => bytes).join(",")}`;
}

function rowsOf(
  name: string,
  visit: Visit,
  floors: readonly Visit[],
  steps: readonly Step[],
): [string, ...Figure[]][] {
  const [first] = floors;
  const last = floors.at(-1);
  if (!first || !last) throw new Error("There was no bare page.");
  const beside = (what: string, ours = NaN, least = NaN): [string, ...Figure[]] => [
    `${name}: ${what}`,
    Math.round(ours),
    Math.round(least),
    ours / least,
  ];
  const bytes = ({ requests }: Visit) => requests.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    beside("first contentful paint, ms", visit.firstPaint, first.firstPaint),
    beside("largest contentful paint, ms", visit.largestPaint, first.largestPaint),
    ...steps.map((step, n) => beside(`${step.name}, ms`, visit.steps[n], floors[n]?.loaded)),
    [`${name}: layout shift`, visit.shift.toFixed(3), first.shift.toFixed(3), undefined],
    beside("bytes", bytes(visit), bytes(last)),
    beside("requests", visit.requests.length, last.requests.length),
  ];
}

function tableOf(rows: BenchTable["rows"], runs: number): BenchTable {
  return {
    title: "Pages on a slow telephone",
    columns: ["Rotonde", "bare page", "÷ bare"],
    rows,
    notes: [
      `Chromium, 360 pixels wide, empty cache, Brotli; ${slow.latency} ms a request, ${slow.kilobits} kbit/s, processor ${slow.processor} times slower; ${runs === 1 ? "one visit" : `the middle one of ${runs} visits`}.`,
      "Beside it a page without any style, of as many bytes and requests, in the same run: what the network alone takes. That a list or a map answers is compared with a bare page of what was fetched until then, all of it asked for at once.",
      "Both come over HTTP/1.1, six files at a time; the throttle is the browser's own and leaves out connecting.",
    ],
  };
}

async function middleVisit(
  browser: Browser,
  url: string,
  runs: number,
  steps: readonly Step[] = [],
): Promise<Visit> {
  const visits: Visit[] = [];
  for (let left = runs; left > 0; left -= 1) visits.push(await visitPage(browser, url, steps));
  const end = (visit: Visit) => visit.steps.at(-1) ?? visit.largestPaint;
  const middle = visits.toSorted((a, b) => end(a) - end(b))[Math.floor(runs / 2)];
  if (!middle) throw new Error("There was no visit.");
  return middle;
}
