import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { uiStrings } from "../../../src/i18n/strings.ts";
import { builderPage } from "../../../src/model/widgets/builder-model.ts";
import { comparePage } from "../../../src/model/compare-model.ts";
import { hoursView } from "../../../src/model/hours/hours-view.ts";
import { makeSchedule } from "../../../src/model/hours/schedule-of.ts";
import { belgium } from "../../../src/model/hours/schedule.ts";
import { journeyPage } from "../../../src/model/journeys/journey-page.ts";
import { mapModel } from "../../../src/model/map-model.ts";
import { offlinePage } from "../../../src/model/offline-model.ts";
import { planPage } from "../../../src/model/plan-model.ts";
import { searchPage } from "../../../src/model/search-model.ts";
import { tiledMapModel } from "../../../src/model/tiled-map-model.ts";
import { listWidget } from "../../../src/model/widgets/list-widget.ts";
import { components } from "../../../src/schema/components.ts";
import { deadlineStarts } from "../../../src/schema/journey.ts";
import { pageSchema } from "../../../src/schema/page.ts";
import { serviceKinds, serviceSchema } from "../../../src/schema/service.ts";
import { siteSchema } from "../../../src/schema/site.ts";
import { edited, exampleRegion } from "../../support/example-content.ts";
import { withJourney } from "../../support/faults/journeys.ts";

const pluralForm = /\.(zero|one|two|few|many|other)$/;
const known = [...new Set(Object.keys(uiStrings("en")).map((key) => key.replace(pluralForm, "")))];

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(ts|astro)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join("src", path), "utf8") }));

/** Texts between double quotes in the source that have the form of a key. */
const literals = (text: string) =>
  [...text.matchAll(/"([a-z][\w-]*(?:\.[\w-]+)+)"/g)].map(([, key]) => key ?? "");

const { draft, review } = pageSchema.shape.provenance.shape;
const { days: _days, from } = components.Deadline.attributes.shape;
const froms = ["", ...from.unwrap().options.map((option) => `.${option}`)];
const { load } = siteSchema.shape.basemap.unwrap().shape.provider.unwrap().shape;

/** Keys that the program puts together from values of the schema, or from parts listed beside where they are used. */
const composed = [
  ...serviceKinds.map((kind) => `kind.${kind}`),
  ...components.Notice.attributes.shape.kind.unwrap().options.map((kind) => `notice.${kind}`),
  ...froms.flatMap((suffix) => [`deadline.days${suffix}`, `deadline.soon${suffix}`]),
  ...["", ".translated"].flatMap((kind) =>
    draft.options.flatMap((who) => review.options.map((how) => `provenance${kind}.${who}.${how}`)),
  ),
  ...serviceSchema.shape.languages
    .unwrap()
    .element.shape.level.options.map((level) => `service.language.${level}`),
  ...siteSchema.shape.accessibility.shape.status.options.map(
    (status) => `accessibility.status.${status}`,
  ),
  ...[
    "nothing",
    "lists",
    "offline",
    "links",
    ...load.options.map((when) => `streets.${when}`),
    "location",
    "server",
  ].flatMap((part) => [`privacy.${part}.title`, `privacy.${part}.text`]),
  ...["guide", "search", "services"].flatMap((group) => [
    `offline.${group}`,
    `offline.${group}.text`,
  ]),
  ...deadlineStarts.map((from) => `journey.date.${from}`),
  ...["current", "outdated", "unknown", "missing", "machine"].map((state) => `status.${state}`),
  ...["waste", "leisure", "learnDutch", "elections"].map((referral) => `municipality.${referral}`),
];

const region = exampleRegion();
const openRegion = exampleRegion(
  edited("services/jobs.yaml", ["status: active", "status: active\nhours: 24/7"]),
);
const schedule = makeSchedule("24/7", { country: belgium, lat: 51, lon: 4 }, 2026);
if (!schedule) throw new Error("24/7 has a schedule.");
const release = { version: "1.0.0", file: "rotonde-1.0.0.js", integrity: "sha384-x" };
const forScripts = {
  builder: builderPage(region, "en", release).strings,
  hours: hoursView(region, schedule, "en").strings,
  journey: journeyPage(exampleRegion(withJourney()), "en", "arrive").strings,
  compare: comparePage(region, "en").strings,
  map: mapModel(openRegion, "en").strings,
  tiledMap: tiledMapModel(region, "en").strings,
  list: listWidget(openRegion, "en", "all").strings,
  offline: offlinePage(region, "en").strings,
  plan: planPage(region, "en").strings,
  search: searchPage(region, "en").words.strings,
};
const toScripts = Object.values(forScripts).flatMap((strings) =>
  Object.keys(strings).map((key) => key.replace(pluralForm, "")),
);

test("every string that the program asks for is there", () => {
  const asked = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bui\(\s*"([^"]+)"/g)].map(([, key]) => key ?? ""),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect([...asked, ...composed].filter((key) => !known.includes(key))).toEqual([]);
});

test("every string that a script says was given to it", () => {
  const said = sources
    .filter(({ path }) => path.startsWith("client"))
    .flatMap(({ text }) => literals(text))
    .map((key) => key.replace(pluralForm, ""))
    .filter((key) => known.includes(key) || /^(journey|map|offline|search)\./.test(key));
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((key) => !toScripts.includes(key))).toEqual([]);
});

test("no string is there for nothing", () => {
  const used = new Set([
    ...sources.flatMap(({ text }) => literals(text)),
    ...composed,
    ...toScripts,
  ]);
  expect(known.filter((key) => !used.has(key))).toEqual([]);
});
