import { makeSchedule } from "../../../../src/model/hours/schedule-of.ts";
import { belgium } from "../../../../src/model/hours/schedule.ts";

/** Prints the schedules of the hours in its argument, a JSON list, as JSON: run under another `TZ` by a test. */
const hours = JSON.parse(process.argv[2] ?? "") as string[];
const place = { country: belgium, lat: 51, lon: 4 };
process.stdout.write(JSON.stringify(hours.map((text) => makeSchedule(text, place, 2026))));
