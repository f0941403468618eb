import { describe, expect, test } from "vitest";
import type { DayView } from "../../../../src/model/hours/day-view.ts";
import { hoursView, type HoursView } from "../../../../src/model/hours/hours-view.ts";
import { makeSchedule } from "../../../../src/model/hours/schedule-of.ts";
import { belgium } from "../../../../src/model/hours/schedule.ts";
import { exampleRegion } from "../../../support/example-content.ts";

const region = exampleRegion();

function view(hours: string, locale = "en"): HoursView {
  const schedule = makeSchedule(hours, { country: belgium, lat: 51, lon: 4 }, 2026);
  if (!schedule) throw new Error(`No schedule for ${hours}.`);
  return hoursView(region, schedule, locale);
}

/** A view in one line for each day; `~` for what holds in some weeks only. */
function lines({ weeks }: HoursView): string[][] {
  return weeks.map(({ title = "always", days, holidays, comments }) => [
    title,
    ...days.map(({ name, hours }) => `${name} ${hours.map(line).join(" ")}`),
    ...(holidays ? [`PH ${holidays.length === 0 ? "differs" : holidays.map(line).join(" ")}`] : []),
    ...comments,
  ]);
}

function line({ ranges, comments, sometimes }: DayView): string {
  const times = ranges.map(
    ({ start, end, allDay, unsure, comment }) =>
      `${allDay ? "always" : `${start.text}-${end.text}`}${unsure ? "?" : ""}${comment ? ` “${comment}”` : ""}`,
  );
  const said = [...times, ...comments.map((comment) => `“${comment}”`)].join(",") || "closed";
  return sometimes ? `~${said}` : said;
}

test("an office has a week and a line for public holidays", () => {
  expect(lines(view("Mo-Fr 09:00-12:00,13:00-17:00; PH off"))).toEqual([
    [
      "always",
      "Monday 9:00-12:00,13:00-17:00",
      "Tuesday 9:00-12:00,13:00-17:00",
      "Wednesday 9:00-12:00,13:00-17:00",
      "Thursday 9:00-12:00,13:00-17:00",
      "Friday 9:00-12:00,13:00-17:00",
      "Saturday closed",
      "Sunday closed",
      "PH closed",
    ],
  ]);
});

test.each([
  ["Mo 09:00-12:00", undefined],
  ["Mo 09:00-12:00; PH off", "PH closed"],
  ["Mo-Sa 09:00-18:00; PH,Su 10:00-12:00", "PH 10:00-12:00"],
  ["Mo-Fr 09:00-12:00; PH Mo 10:00-11:00; PH Tu-Su off", "PH differs"],
  ["PH off; Mo-Fr 09:00-12:00", undefined],
])("%s: on public holidays %s", (hours, expected) => {
  expect(lines(view(hours))[0]?.find((text) => text.startsWith("PH"))).toBe(expected);
});

describe("seasons", () => {
  const titles = (hours: string, locale = "en") =>
    view(hours, locale).weeks.map(({ title, periods }) => [title, periods]);

  test("that come back each year have no years, and run over the end of one", () => {
    expect(titles("Apr-Sep Mo-Fr 08:00-16:00; Oct-Mar Mo-Fr 09:00-17:00; PH off")).toEqual([
      ["1 April – 30 September", [1, 3, 5]],
      ["1 October – 31 March", [0, 2, 4, 6]],
    ]);
    expect(titles("Jan-Mar Mo 09:00-12:00; Apr-Dec Mo 10:00-12:00", "nl")).toEqual([
      ["1 januari – 31 maart", [0, 2, 4]],
      ["1 april – 31 december", [1, 3, 5]],
    ]);
  });

  test("begin on the day that the hours name, also where that is a Sunday", () => {
    expect(lines(view('Mo-Fr 09:00-17:00; Jul 15-Aug 15 off "verbouwing"'))).toEqual([
      ["15 July – 15 August", "verbouwing"],
      [
        "16 August – 14 July",
        ...["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"].map(
          (day) => `${day} 9:00-17:00`,
        ),
        "Saturday closed",
        "Sunday closed",
      ],
    ]);
  });

  test("of one year only have their dates", () => {
    expect(titles("2026 Mo-Fr 09:00-12:00; 2027-2028 Mo-Fr 10:00-13:00")).toEqual([
      ["Until 31 December 2026", [0]],
      ["From 1 January 2027", [1]],
    ]);
  });
});

test.each([
  ["Mo[1] 10:00-12:00", "Monday ~10:00-12:00"],
  ["Mo 09:00-12:00; Mo[2] 09:00-19:00", "Monday 9:00-12:00 ~9:00-19:00"],
  ["week 1-53/2 Mo 09:00-12:00", "Monday ~9:00-12:00"],
  ["Mo 09:00-12:00; Dec 24-Jan 2 off", "Monday 9:00-12:00"],
  ["24/7", "Monday always"],
  ["Mo 22:00-26:00", "Monday 22:00-2:00"],
  ["Mo 22:00-24:00", "Monday 22:00-0:00"],
  ["Mo 09:00-12:00 unknown", "Monday 9:00-12:00?"],
])("%s: %s", (hours, expected) => {
  expect(lines(view(hours))[0]?.[1]).toBe(expected);
});

describe("remarks", () => {
  test("on some times stand beside them", () => {
    const found = view('Mo 09:00-12:00; Tu 13:00-16:00 "op afspraak"');
    expect(lines(found)[0]?.slice(1, 3)).toEqual([
      "Monday 9:00-12:00",
      "Tuesday 13:00-16:00 “op afspraak”",
    ]);
    expect(found.comments).toEqual([]);
  });

  test.each([
    ['Mo,Tu 09:00-12:00 "op afspraak"', "Monday 9:00-12:00"],
    ['Mo-Fr 08:00-12:00 || "op afspraak"', "Monday 8:00-12:00"],
    ['"op afspraak"', undefined],
  ])("on all of %s stand once", (hours, monday) => {
    const found = view(hours);
    expect(found.comments).toEqual(["op afspraak"]);
    expect(lines(found)[0]?.[1]).toBe(monday);
  });

  test("say which language they are in where it is not the page's", () => {
    expect(view('"op afspraak"', "nl").commentLang).toBeUndefined();
    expect(view('"op afspraak"', "fr").commentLang).toBe("nl");
  });
});

test("days and times are those of the reader's language, with Western digits", () => {
  const [week] = view("Mo 09:00-17:30", "ar").weeks;
  expect(week?.days.map(({ name }) => name).slice(0, 2)).toEqual(["الاثنين", "الثلاثاء"]);
  expect(week?.days[0]?.hours[0]?.ranges[0]).toMatchObject({
    start: { text: "09:00", value: "09:00" },
    end: { text: "17:30", value: "17:30" },
  });
  expect(view("Mo 09:00-12:00", "nl").weeks[0]?.days[0]?.name).toBe("Maandag");
});
