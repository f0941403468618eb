import { edited, type Files } from "../example-content.ts";
import { exampleFiles } from "../example-files.ts";
import { shortPage, townHall, withMore, type Fault } from "./fault.ts";

const gent = "municipalities/gent.yaml";
const jobs = "services/jobs.yaml";

const latitude = (value: string) => edited(townHall, ["lat: 51.05439", `lat: ${value}`]);
const area = (from: string, to: string) => edited("site.yaml", [from, to]);
const withHours = (hours: string) => withMore(townHall, `hours: ${hours}\n`);
const withContact = (field: string) => withMore(townHall, `contact: { ${field} }\n`);

/** A fault in the field that stands last in the town hall's file. */
const last = (what: string, changes: Files, code: string, on: string): Fault => [
  what,
  changes,
  [[townHall, code, on]],
];

const points: Fault[] = [
  [
    "a point in another municipality",
    edited(townHall, ["lat: 51.05439", "lat: 50.93801"], ["lon: 3.72583", "lon: 4.03927"]),
    [[townHall, "point-far-from-municipality", "lat: 50.93801"]],
  ],
  [
    "latitude and longitude swapped",
    edited(townHall, ["lat: 51.05439", "lat: 3.72583"], ["lon: 3.72583", "lon: 51.05439"]),
    [[townHall, "point-outside-region", "lat: 3.72583"]],
  ],
  [
    "a point of zero and zero",
    edited(townHall, ["lat: 51.05439", "lat: 0"], ["lon: 3.72583", "lon: 0"]),
    [[townHall, "point-outside-region", "lat: 0"]],
  ],
  [
    "a longitude too far east",
    edited(townHall, ["lon: 3.72583", "lon: 4.5"]),
    [[townHall, "point-outside-region", "lon: 4.5"]],
  ],
  [
    "a municipality elsewhere",
    edited(gent, ["lat: 51.05", "lat: 52.05"]),
    [[gent, "point-outside-region", "centre:"]],
  ],
  last("a decimal comma", latitude("51,05439"), "field-invalid", "51,05439"),
  last("a latitude between quotes", latitude('"51.05439"'), "field-invalid", '"51.05439"'),
  last("a latitude in words", latitude("north"), "field-invalid", "north"),
  last("a latitude in degrees and minutes", latitude("51°3'16\"N"), "field-invalid", "51°3"),
  last("a latitude that is no number", latitude(".nan"), "field-invalid", ".nan"),
  last("a latitude without end", latitude(".inf"), "field-invalid", ".inf"),
  last("a latitude without its point", latitude("5105439"), "point-outside-region", "5105439"),
  [
    "a decimal comma in a list on one line",
    edited(gent, ["lat: 51.05", "lat: 51,05"]),
    [[gent, "yaml-syntax", "51,05"]],
  ],
  [
    "corners of the region that are swapped",
    area("[[50.7, 3.3], [51.4, 4.4]]", "[[51.4, 4.4], [50.7, 3.3]]"),
    [["site.yaml", "field-invalid", "bounds"]],
  ],
  [
    "a region with its north in the south",
    area("[[50.7, 3.3], [51.4, 4.4]]", "[[51.4, 3.3], [50.7, 4.4]]"),
    [["site.yaml", "field-invalid", "bounds"]],
  ],
  [
    "a region without an area",
    area("[[50.7, 3.3], [51.4, 4.4]]", "[[50.7, 3.3], [50.7, 4.4]]"),
    [["site.yaml", "field-invalid", "bounds"]],
  ],
  [
    "a centre that is swapped",
    area("centre: [51.05, 3.72]", "centre: [3.72, 51.05]"),
    [["site.yaml", "field-invalid", "centre"]],
  ],
  [
    "a centre beside the region",
    area("centre: [51.05, 3.72]", "centre: [51.05, 4.72]"),
    [["site.yaml", "field-invalid", "centre"]],
  ],
];

const contacts: Fault[] = [
  last("a national number", withContact("phone: 09 123 45 67"), "field-invalid", "09 123"),
  last("a number with a zero between", withContact("phone: +32(0)9 12"), "field-invalid", "(0)"),
  last("a number with letters", withContact("phone: +32 9 CALL"), "field-invalid", "CALL"),
  last("a number with 00", withContact("phone: 0032 9 123 45 67"), "field-invalid", "0032"),
  last("half an e-mail address", withContact("email: info@town"), "field-invalid", "info@town"),
  last("two e-mail addresses", withContact("email: a@b.be; c@d.be"), "field-invalid", "a@b.be"),
  last("a site without https", withContact("website: www.gent.be"), "field-invalid", "www"),
  last(
    "a site with a space",
    withContact("website: https://x.example/a b"),
    "field-invalid",
    "a b",
  ),
  last(
    "a site with a password",
    withContact("website: 'https://me:secret@x.example'"),
    "field-invalid",
    "secret",
  ),
  last(
    "a site with a quote",
    withContact(`website: 'https://x.example/"onclick=a'`),
    "field-invalid",
    "onclick",
  ),
  last("a site of one word", withContact("website: https://gent"), "field-invalid", "https://gent"),
  last(
    "a site that runs",
    withContact("website: 'javascript:alert(1)'"),
    "field-invalid",
    "javascript:",
  ),
  last(
    "an appointment without https",
    withMore(townHall, "appointment: { url: http://x.example, required: true }\n"),
    "address-insecure",
    "http://x.example",
  ),
  [
    "a source with a space",
    edited(townHall, ["[{ title: Own site }]", "[{ title: A, url: https://x.example/a b }]"]),
    [[townHall, "field-invalid", "a b"]],
  ],
  [
    "a municipality's site with a space",
    withMore(gent, "waste: { text: { nl: Afval }, url: https://x.example/a b }\n"),
    [[gent, "field-invalid", "a b"]],
  ],
  [
    "a page's source with a space",
    edited(shortPage, ["https://law.example", "https://law.example/a b"]),
    [[shortPage, "field-invalid", "a b"]],
  ],
  [
    "a publisher's site of one word",
    edited("site.yaml", [
      "email: info@x.example }\nbasemap",
      "email: info@x.example, url: https://x }\nbasemap",
    ]),
    [["site.yaml", "field-invalid", "https://x }"]],
  ],
];

/** The site with a route planner at an address. */
const withPlanner = (url: string) =>
  edited("site.yaml", ["feedback:", `routePlanners: [{ name: Town, url: "${url}" }]\nfeedback:`]);

const planners: Fault[] = [
  "https://route.example/",
  "https://route.example/?to={lat}",
  "https://route.example/?to={adres}",
  "http://route.example/?to={address}",
  "https://{address}.example/",
].map((url) => [
  `a route planner at ${url}`,
  withPlanner(url),
  [["site.yaml", "field-invalid", "routePlanners"]],
]);

const hours: Fault[] = [
  ...[
    "ma-vr 9u-12u",
    "Mon-Fri 09:00-12:00",
    "Mo-Fr 9-12",
    "Mo-Fr 09.00-12.00",
    "Mo-Fr 9h00-12h00",
    "gesloten",
    "Mo 25:00-26:00",
    "Mo 09:00-12:00; Mo 13:00-15:00",
    "Mo-Fr",
    "Mo-Fr off",
    "elke dag behalve maandag",
    "Mo-Fr 09:00-12:00)",
  ].map((text) => last(`hours: ${text.slice(0, 40)}`, withHours(text), "hours-invalid", "hours:")),
  last("hours that end before they begin", withHours("Mo 17:00-09:00"), "hours-overnight", "17:00"),
  last("hours of 300 letters", withHours("x".repeat(300)), "field-invalid", "hours:"),
  ...["Mo-Su sunrise-sunset", "Mo-Fr 09:00-12:00; SH off", "Fr 20:00+"].map((text) =>
    last(`hours: ${text}`, withHours(text), "hours-not-shown", "hours:"),
  ),
  last("hours until midnight", withHours("Mo 17:00-00:00"), "hours-overnight", "00:00"),
];

/** The site with a calendar. */
const withCalendar = (calendar: string) =>
  edited("site.yaml", ["feedback:", `calendar: { ${calendar} }\nfeedback:`]);

const calendars: Fault[] = [
  ...["country: belgium, timeZone: Europe/Brussels", "country: be, timeZone: Brussels"].map(
    (text): Fault => [
      `a calendar: ${text}`,
      withCalendar(text),
      [["site.yaml", "field-invalid", "calendar:"]],
    ],
  ),
  [
    "a country without its clocks",
    withCalendar("country: jp"),
    [["site.yaml", "field-missing", "calendar:"]],
  ],
  ...[
    ["a country whose holidays nobody here knows", "country: LI, timeZone: Europe/Vaduz"],
    ["a country whose parts have holidays of their own", "country: gb, timeZone: Europe/London"],
  ].map(([what = "", text = ""]): Fault => [
    what,
    { ...withCalendar(text), ...withHours("Mo-Fr 09:00-12:00; PH off") },
    [["site.yaml", "holidays-unknown", "calendar:"]],
  ]),
];

const dates: Fault[] = [
  [
    "a page reviewed in the future",
    edited(shortPage, ["reviewed: 2026-11-01", "reviewed: 2027-11-01"]),
    [[shortPage, "date-doubtful", "reviewed:"]],
  ],
  [
    "a service verified in the future",
    edited(townHall, ["state: unchecked", "state: verified, date: 2027-01-01"]),
    [[townHall, "date-doubtful", "verified:"]],
  ],
  [
    "a next review before the last one",
    edited(shortPage, ["reviewed: 2026-11-01", "reviewed: 2026-11-01\nreviewBy: 2026-10-01"]),
    [[shortPage, "date-doubtful", "reviewBy:"]],
  ],
  [
    "a service's next review before the last one",
    {
      [townHall]: `${(exampleFiles[townHall] ?? "").replace("state: unchecked", "state: verified, date: 2026-11-01")}reviewBy: 2025-11-01\n`,
    },
    [[townHall, "date-doubtful", "reviewBy:"]],
  ],
  [
    "a municipality reviewed in the future",
    edited(gent, ["reviewed: 2026-11-01", "reviewed: 2026-12-01"]),
    [[gent, "date-doubtful", "reviewed:"]],
  ],
  [
    "a population of next year",
    withMore(gent, "population: { value: 10, date: 2027-01-01 }\n"),
    [[gent, "date-doubtful", "population:"]],
  ],
  [
    "a site tested in the future",
    edited("site.yaml", ["assessed: 2026-11-01", "assessed: 2027-11-01"]),
    [["site.yaml", "date-doubtful", "assessed:"]],
  ],
];

const mentions: Fault[] = [
  [
    "a service that is gone, with every file that names it",
    {
      "services/listening.yaml": undefined,
      ...edited(shortPage, ["Verhuis.", '<Contact id="listening" />']),
      ...withMore(gent, "townHall: listening\n"),
    },
    [
      [shortPage, "reference-unknown", "<Contact"],
      [gent, "reference-unknown", "townHall"],
    ],
  ],
  [
    "a service that is closed",
    {
      ...edited(jobs, ["status: active", "status: closed"]),
      ...edited(shortPage, ["Verhuis.", '<Contact id="jobs" />']),
    },
    [[shortPage, "reference-unknown", "<Contact"]],
  ],
];

/** Services and places that cannot be as they are written. */
export const serviceFaults: Fault[] = [
  ...points,
  ...contacts,
  ...planners,
  ...hours,
  ...calendars,
  ...dates,
  ...mentions,
];
