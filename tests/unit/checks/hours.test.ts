import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { hoursIssues } from "../../../src/checks/hours.ts";
import { exampleContent } from "../../support/example-content.ts";
import { told } from "../../support/told.ts";

const content = exampleContent();

function found(hours: string, officialLocale = "nl") {
  const site = { ...content.site, officialLocale };
  const services = content.services.slice(0, 1).map((service) => ({ ...service, hours }));
  return told(hoursIssues({ ...content, site, services }));
}

test.each([
  "Mo-Fr 09:00-12:00,13:30-16:30; Th 09:00-19:00; PH off",
  "24/7",
  "24/7; PH off",
  "Mo 00:00-24:00",
  "Mo 09:00-24:00",
  "Mo 17:00-33:00",
  "Mo 22:00-24:00",
  "Mo 9:00-9:30",
  "Mo,We,Fr 09:00-12:00",
  "Mo, We 09:00-12:00",
  "Fr-Mo 09:00-12:00",
  "Mo 09:00-12:00, Tu 13:00-15:00",
  "Mo 09:00-12:00, Mo 13:00-15:00",
  "Mo 09:00-17:00; Mo 12:00-13:00 off",
  "Mo[1] 09:00-12:00; Mo[3] 13:00-15:00",
  "Mo[-1] 09:00-12:00",
  "Mo-Fr 09:00-12:00; PH closed",
  "PH,Su 10:00-12:00",
  "week 1-10 Mo 09:00-12:00",
  "week 1,3,5 Mo 09:00-12:00; week 2,4 Tu 09:00-12:00",
  "Jul-Aug Mo-Fr 09:00-12:00; Sep-Jun Mo-Fr 09:00-16:00",
  "Mo-Fr 09:00-12:00; Dec 24-Jan 2 off",
  "Mo-Fr 09:00-12:00; Dec 24,31 09:00-11:00",
  "Mo-Fr 09:00-12:00; 2026 Dec 28-2027 Jan 2 off",
  "2026-2027 Mo 09:00-10:00",
  "Mo-Fr 09:00-12:00; easter +1 day off",
  'Mo 09:00-12:00 "op afspraak; ma. 9u (niet 17:00-09:00)"',
  'Mo-Fr 08:00-12:00 || "op afspraak"',
  '"op afspraak"',
  "Mo 09:00-12:00 open; Tu 09:00-12:00 unknown",
  'Mo 09:00-12:00 "SH: sunset, 17:00+"',
])("no issue: %s", (hours) => {
  expect(found(hours)).toEqual([]);
});

test.each([
  ["sunrise-sunset", "follow the sun"],
  ["Mo (sunrise+01:00)-(sunset-00:30)", "follow the sun"],
  ["sunset-02:00", "follow the sun"],
  ["Mo-Fr 09:00-12:00; SH off", "name school holidays (SH)"],
  ["Mo 09:00+", "leave open when it closes (+)"],
  ["Mo 09:00-17:00+", "leave open when it closes (+)"],
])("hours that no clock can tell are not shown, and their editor hears it: %s", (hours, why) => {
  const [issue, ...more] = found(hours);
  expect(more).toEqual([]);
  expect(issue).toMatchObject({ code: "hours-not-shown", severity: "warning", path: "hours" });
  expect(issue?.message).toContain(`The hours ${why}, `);
  const example =
    /[A-Z][a-z]+-[A-Z][a-z]+ [^.]*?(?=[.;] (?:Or|and) )/.exec(issue?.fix ?? "")?.[0] ?? "";
  if (example !== "") expect(found(example)).toEqual([]);
});

describe("hours as people write them get them back in the notation", () => {
  test.each([
    ["ma-vr 09:00-12:00", "Mo-Fr 09:00-12:00"],
    ["maandag 09:00-12:00", "Mo 09:00-12:00"],
    ["ma. en wo. 9u-12u", undefined],
    ["di 09:00-12:00; do 09:00-12:00", "Tu 09:00-12:00; Th 09:00-12:00"],
    ["Mon-Fri 09:00-12:00", "Mo-Fr 09:00-12:00"],
    ["monday-friday 9:00-12:00", "Mo-Fr 09:00-12:00"],
    ["lundi-vendredi 9h-12h30", "Mo-Fr 09:00-12:30"],
    ["Montag bis Freitag 9-12 Uhr", "Mo-Fr 09:00-12:00"],
    ["ma t/m vr 9u tot 12u en 13u tot 16u30", "Mo-Fr 09:00-12:00,13:00-16:30"],
    ["ma-vr van 9 tot 12 uur", "Mo-Fr 09:00-12:00"],
    ["maandag tot vrijdag: 9.00 uur - 12.00 uur", "Mo-Fr 09:00-12:00"],
    ["elke dag 9u-12u", "Mo-Su 09:00-12:00"],
    ["MO-FR 09:00-12:00", "Mo-Fr 09:00-12:00"],
    ["Mo-Fr 9h00-12h00", "Mo-Fr 09:00-12:00"],
    ["Mo-Fr 09.00-12.00", "Mo-Fr 09:00-12:00"],
    ["Mo-Fr 9-12", "Mo-Fr 09:00-12:00"],
    ["Mo-Fr 9-12:30", "Mo-Fr 09:00-12:30"],
    ["Mo-Fr 0900-1200", "Mo-Fr 09:00-12:00"],
    ["Mo 1900-2000", "Mo 19:00-20:00"],
    ["Mo-Fr 09:00–12:00", "Mo-Fr 09:00-12:00"],
    ["Mo - Fr: 09:00 - 12:00", "Mo-Fr 09:00-12:00"],
    ["Mo 09:00-12:00 / 13:00-15:00", "Mo 09:00-12:00,13:00-15:00"],
    ["Mo-Fr 09:00-12:00 Sa 10:00-12:00", "Mo-Fr 09:00-12:00; Sa 10:00-12:00"],
    ["ma-vr 9u-12u, feestdagen gesloten", "Mo-Fr 09:00-12:00; PH off"],
    ["Mo-Fr 09:00-12:00;", "Mo-Fr 09:00-12:00"],
    ["mei-sep ma 9u-12u", "May-Sep Mo 09:00-12:00"],
    ['ma 9u-12u "na afspraak op ma"', 'Mo 09:00-12:00 "na afspraak op ma"'],
    ["ma 17u-9u", "Mo 17:00-09:00"],
    ["na afspraak", undefined],
    ["09:00-12:00 Mo", undefined],
    ["Mo 09:00", undefined],
    ["Mo 09:00-12:00)", undefined],
    ["za 24/7 . : Mo-Fr", undefined],
    ["week 60 Mo 09:00-12:00", undefined],
    ["Mo 9am-5pm", undefined],
    ["SHmaandag", undefined],
    ["; ; ;", undefined],
  ])("%s → %s", (hours, right) => {
    expect(found(hours)).toMatchObject([
      {
        code: "hours-invalid",
        message: `The hours “${hours}” cannot be read.`,
        fix:
          right === undefined
            ? (expect.stringMatching(
                /^Write them like this: Mo-Fr 09:00-12:00,13:30-16:30; Th 09:00-19:00; PH off\./,
              ) as string)
            : `Write ${right}.`,
      },
    ]);
  });

  test("a name of a day that two languages share is taken as the region's own", () => {
    expect(found("di 09:00-12:00", "nl")[0]?.fix).toBe("Write Tu 09:00-12:00.");
    expect(found("di 09:00-12:00", "fr")[0]?.fix).toBe("Write Su 09:00-12:00.");
  });
});

test.each([
  ["25:00-26:00", "There is no opening time “25:00”."],
  ["Mo 24:00-09:00", "There is no opening time “24:00”."],
  ["Mo 09:60-12:00", "There is no opening time “09:60”."],
  ["Mo 09:00-12:75", "There is no opening time “12:75”."],
  ["Mo 09:00-49:00", "There is no opening time “49:00”."],
  ["gesloten", "With the hours “gesloten” this service is never open."],
  ["off", "With the hours “off” this service is never open."],
  ["Mo-Fr off; PH closed", "With the hours “Mo-Fr off; PH closed” this service is never open."],
  ["Mo 09:00-12:00; Mo 13:00-15:00", "The hours have two rules for Mo: only the last one counts."],
  ["Mo-Sa 10:00-18:00; Mo-Sa off", "The hours have two rules for Mo-Sa: only the last one counts."],
  ["09:00-12:00; 13:00-15:00", "The hours have two rules for every day: only the last one counts."],
  ["Mo-Fr", "The hours give no time for Mo-Fr, which means: open day and night."],
  ["Mo 09:00-12:00; Jul", "The hours give no time for Jul, which means: open day and night."],
  ["Mo-Fr open", "The hours give no time for Mo-Fr, which means: open day and night."],
])("%s: %s", (hours, message) => {
  expect(found(hours)).toMatchObject([{ code: "hours-invalid", path: "hours", message }]);
});

test.each([
  ["Mo 09:00-12:00; Mo 13:00-15:00", "Write them as one: Mo 09:00-12:00,13:00-15:00."],
  [
    'Mo 09:00-12:00; Mo 13:00-15:00 "op afspraak"',
    "Write a comma instead of the semicolon before the second one, or keep one of the two.",
  ],
  [
    "Mo-Fr",
    "Write the times, such as Mo-Fr 09:00-12:00; if it is open day and night, write Mo-Fr 00:00-24:00.",
  ],
])("%s: the fix can be copied", (hours, fix) => {
  expect(found(hours)[0]?.fix).toBe(fix);
});

test.each([
  ["Mo 17:00-09:00", "17:00 until 09:00", "Mo 17:00-33:00"],
  ["Mo-Fr 17:00-00:00", "17:00 until 00:00", "Mo-Fr 17:00-24:00"],
  ["Mo 09:00-09:00", "09:00 until 09:00", "Mo 09:00-33:00"],
  ["Mo 22:00-8:00", "22:00 until 8:00", "Mo 22:00-32:00"],
  ["Fr,Sa 20:00-02:00; Su 19:00-01:00", "20:00 until 02:00", "Fr,Sa 20:00-26:00; Su 19:00-25:00"],
  ['Mo 18:00-08:00 "19:00-07:00"', "18:00 until 08:00", 'Mo 18:00-32:00 "19:00-07:00"'],
])(
  "%s runs into the next day: a warning, and how to say that it is meant",
  (hours, said, meant) => {
    expect(found(hours)).toMatchObject([
      {
        code: "hours-overnight",
        severity: "warning",
        message: `The hours say: open from ${said} the next day.`,
        fix: `If that is meant, write ${meant}. If not, correct the times.`,
      },
    ]);
    expect(found(meant)).toEqual([]);
  },
);

test("no region's country is written into the program", () => {
  for (const file of ["checks/hours", "checks/hours-suggestion", "model/hours/notation"])
    expect(readFileSync(`src/${file}.ts`, "utf8")).not.toMatch(/"be"|Belgi|Brussels/);
});

test("hours of signs that nobody expects are read in one go, without a word on the terminal", () => {
  const spoken = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
  const parts = ["Mo", "ma", "09:00-12:00", "9-12", ";", ",", "||", "off", "PH", "SH", "week", ")"];
  parts.push("(", "24/7", ".", ":", '"', "open", "easter", "Feb", "-", "x", "2026", "/", "[1]");
  let seed = 7;
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: 1 + (round % 7) }, () => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return parts[seed % parts.length];
    }).join(round % 2 ? " " : "");
    expect(found(text).length, text).toBeLessThanOrEqual(1);
  }
  for (const spy of spoken) expect(spy).not.toHaveBeenCalled();
});

test.each([" ", ";", "; ", '"', "Mo,", "09:00-12:00,"])(
  "a long row of “%s” is read in one go",
  (it) => {
    expect(found(`${it.repeat(60)}x`).length).toBe(1);
  },
);
