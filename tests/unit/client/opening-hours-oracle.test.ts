import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { isHours } from "../../../src/model/hours/notation.ts";
import { isOpenAt, stateAt } from "../../../src/client/opening-hours.ts";
import type { Schedule } from "../../../src/client/schedule.ts";
import { wallTime } from "../../../src/client/wall-time.ts";
import { makeSchedule } from "../../../src/model/hours/schedule-of.ts";
import { belgium } from "../../../src/model/hours/schedule.ts";
import { realHours } from "./opening-hours-examples.ts";
import type { LibrarySays, Question } from "./opening-hours-library.ts";

const minute = 60_000;
const from = Date.parse("2026-03-01T00:00+01:00");
const until = Date.parse("2027-03-01T00:00+01:00");

/**
 * The nights around a change of the clocks, where the library's list of changes is not what it says of
 * each minute. Left out is the first hour of 30 March: it takes Saturday for the day before that Monday.
 */
const nights = [
  ["2026-03-29T00:00+01:00", "2026-03-29T05:00+02:00"],
  ["2026-03-29T23:00+02:00", "2026-03-30T00:00+02:00"],
  ["2026-03-30T01:00+02:00", "2026-03-30T02:00+02:00"],
  ["2026-10-25T00:00+02:00", "2026-10-25T05:00+01:00"],
  ["2026-10-25T23:00+01:00", "2026-10-26T02:00+01:00"],
].map((night) => night.map((time) => Date.parse(time)));

/** Every minute of those nights, and 200 from all over the year. */
const moments = [
  ...nights.flatMap(([start = 0, end = 0]) =>
    Array.from({ length: (end - start) / minute }, (_, index) => start + index * minute),
  ),
  ...Array.from({ length: 200 }, (_, index) => from + ((index * 104_729 * 5) % 525_600) * minute),
];

let library: LibrarySays[];

beforeAll(async () => {
  library = await askLibrary({ hours: realHours, from, until, moments });
});

test("the examples are hours that the check accepts", () => {
  expect(realHours.length).toBeGreaterThanOrEqual(40);
  expect(realHours.filter((hours) => !isHours(hours))).toEqual([]);
});

describe("a year in Brussels is as opening_hours has it", () => {
  test.each(realHours.map((hours, index) => ({ hours, index })))(
    "every minute: $hours",
    ({ hours, index }) => {
      const schedule = scheduleFor(hours);
      const { changes = [], states } = library[index] ?? {};
      expect(changesOf(schedule).filter(isByDay)).toEqual(changes.filter(isByDay));
      expect(moments.map((moment) => isOpenAt(schedule, new Date(moment)))).toEqual(states);
    },
  );
});

function scheduleFor(hours: string): Schedule {
  const schedule = makeSchedule(hours, { country: belgium, lat: 51, lon: 4 }, 2026);
  if (!schedule) throw new Error(`No schedule for ${hours}.`);
  return JSON.parse(JSON.stringify(schedule)) as Schedule;
}

/** All moments of the year at which the evaluator says that something else holds; between them, nothing changes. */
function changesOf(schedule: Schedule): LibrarySays["changes"] {
  const changes: LibrarySays["changes"] = [];
  for (let moment = from; moment < until;) {
    const { open, unknown, comment = "", end } = stateAt(schedule, new Date(moment));
    const name = open ? "open" : unknown ? "unknown" : "closed";
    changes.push([moment, `${name} ${comment}`.trim()]);
    moment = end === Infinity ? until : momentOf(end);
  }
  return changes;
}

/**
 * When the clocks in Brussels show a time: the first of two moments; for a time that they leave out, as
 * for `Date`, the moment an hour later on them.
 */
function momentOf(wall: number): number {
  const [summer, winter] = [(wall - 120) * minute, (wall - 60) * minute];
  return wallTime(new Date(summer)) === wall ? summer : winter;
}

function isByDay([moment]: [moment: number, state: string]): boolean {
  return !nights.some(([start = 0, end = 0]) => start <= moment && moment <= end);
}

async function askLibrary(question: Question): Promise<LibrarySays[]> {
  const program = fileURLToPath(new URL("opening-hours-library.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      "--experimental-strip-types",
      "--disable-warning=ExperimentalWarning",
      program,
      JSON.stringify(question),
    ],
    { env: { ...process.env, TZ: "Europe/Brussels" }, maxBuffer: 100_000_000 },
  );
  return JSON.parse(stdout) as LibrarySays[];
}
