import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const hours = [
  "Mo-Fr 09:00-12:00,13:00-17:00; PH off",
  "Apr-Sep Mo-Fr 08:00-16:00; Oct-Mar Mo-Fr 09:00-17:00",
  "week 1-53/2 Mo 00:00-24:00; Su[1] 15:00-24:00",
  "easter +1 day off; Sa,Su 22:00-26:30",
  "Mo-Su 00:30-01:30,02:00-03:00",
  'Mar 29 01:00-05:00; Mar 8 02:15-02:45 || "op afspraak"',
];

/** Where the clocks are put forward at 2:00, on another day, at midnight, or never. */
const zones = ["UTC", "Europe/Brussels", "America/New_York", "Asia/Tokyo", "Africa/Cairo"];

test("a schedule is the same whatever the clocks of the machine that makes it", async () => {
  const program = fileURLToPath(new URL("print-schedules.ts", import.meta.url));
  const run = async (TZ: string) => {
    const flags = ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
    const args = [...flags, program, JSON.stringify(hours)];
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      env: { ...process.env, TZ },
    });
    return stdout;
  };
  const [first, ...others] = await Promise.all(zones.map(run));
  expect(JSON.parse(first ?? "")).toHaveLength(hours.length);
  for (const other of others) expect(other).toBe(first);
});
