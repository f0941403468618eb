import { expect, test } from "vitest";
import { oembed, oembedPaths } from "../../../src/export/oembed.ts";
import { makeFrame } from "../../../src/model/frame.ts";
import { expectedRoutes } from "../../../src/model/routes.ts";
import { edited, exampleRegion, regionAt } from "../../support/example-content.ts";
import { townHall } from "../../support/faults/fault.ts";
import { withJourney } from "../../support/faults/journeys.ts";
import { frameOf, oembedProblems } from "../../support/oembed-rules.ts";

const region = exampleRegion(withJourney());
const paths = oembedPaths(region);
const answer = (path: readonly string[], locale = "en") => ({ ...oembed(region, locale, path) });
const frame = (path: string[]) =>
  makeFrame(regionAt("https://x.example/rotonde/"), "en", { path, title: "", description: "" });

test("every answer keeps to oEmbed 1.0 and frames a widget that is there", () => {
  const routes = new Set(expectedRoutes(region).map((path) => `https://x.example/${path}`));
  const faults = ["nl", "en", "fr"].flatMap((locale) =>
    paths.flatMap((path) => [
      ...oembedProblems(answer(path, locale)),
      ...[frameOf(answer(path, locale))].filter((address) => !routes.has(address)),
    ]),
  );
  expect(faults).toEqual([]);
  expect(paths.map((path) => path.join("/")).sort()).toEqual([
    "housing/deposit",
    "housing/find-a-home",
    "housing/moving",
    "journeys/arrive",
    "map",
    "municipalities/aalst",
    "municipalities/gent",
    "services/jobs",
    "services/listening",
    "services/town-hall",
  ]);
});

test("the rules see a fault", () => {
  const good = answer(["map"]);
  expect(oembedProblems({ ...good, version: 1 })).toEqual(["version is 1.0, as a text"]);
  expect(oembedProblems({ ...good, height: "640" })).toHaveLength(1);
  expect(oembedProblems({ ...good, thumbnail_url: "https://x.example/a.png" })).toHaveLength(1);
  expect(oembedProblems({ ...good, html: `${good.html}<p></p>` })).toHaveLength(1);
});

test("a name that looks like code stays a title", () => {
  const code = `"><script>alert('1')</script>&quot;`;
  const hostile = exampleRegion(
    edited(townHall, ["nl: Stadhuis, en: City hall", `nl: ${JSON.stringify(code)}`]),
  );
  const told = { ...oembed(hostile, "en", ["services", "town-hall"]) };
  expect(told.title).toBe(code);
  expect(oembedProblems(told)).toEqual([]);
});

test("a page that can be embedded says where that is told, with its host; another says nothing", () => {
  expect(frame(["housing", "deposit"]).oembed).toBe(
    "https://x.example/rotonde/data/oembed/en/housing/deposit.json",
  );
  const others = [[], ["glossary"], ["housing"], ["housing", "deposit", "card"], ["stories", "a"]];
  expect(others.map((path) => frame(path).oembed)).toEqual(others.map(() => undefined));
  expect(frame(["municipalities", "compare"]).oembed).toBeUndefined();
});
