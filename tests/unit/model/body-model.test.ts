import { expect, test } from "vitest";
import { bodyModel } from "../../../src/model/body-model.ts";
import { uiFor } from "../../../src/model/region.ts";
import type { Segment } from "../../../src/schema/segment.ts";
import { exampleRegion, regionAt } from "../../support/example-content.ts";

const region = regionAt("https://x.example/rotonde/");
const component = (name: string, props: Record<string, string> = {}, children: Segment[] = []) => ({
  name,
  props,
  children,
});
const part = (segment: Segment, language = "en") => bodyModel(region, [segment], "en", language)[0];

test.each([
  ["a notice without a kind is one to know", component("Notice"), { name: "Notice", kind: "info" }],
  [
    "a deadline counts its days",
    component("Deadline", { days: "8", from: "arrival" }),
    { headline: "Within 8 days of your arrival" },
  ],
  ["one day is one day", component("Deadline", { days: "1" }), { headline: "Within 1 day" }],
  [
    "a deadline without days only warns",
    component("Deadline", { from: "contract" }),
    { headline: uiFor(region, "en")("deadline.soon.contract") },
  ],
  [
    "a term brings its explanation",
    component("Term", { id: "gemeente" }),
    { official: false, term: { translation: { text: "municipality" } } },
  ],
  [
    "a list of services names those of its categories",
    component("ServiceList", { categories: "helpline, job-centre" }),
    { referral: { rows: [{ id: "jobs" }, { id: "listening" }], groups: [] } },
  ],
  [
    "a way to the map carries its filters",
    component("ServiceMap", { category: "helpline", municipality: "gent" }),
    { href: "/rotonde/en/map/?category=helpline&municipality=gent" },
  ],
  [
    "a contact brings its service",
    component("Contact", { id: "jobs" }),
    { service: { id: "jobs", href: "/rotonde/en/services/jobs/" } },
  ],
  [
    "a picture lies in the site's folder",
    component("Figure", { src: "a.png", alt: "A" }),
    { src: "/rotonde/media/a.png", alt: "A" },
  ],
])("%s", (_, segment, expected) => {
  expect(part(segment)).toMatchObject(expected);
});

test("the words that the site adds are in the language of the text", () => {
  expect(part(component("Deadline", { days: "8" }), "nl")).toMatchObject({
    headline: uiFor(region, "nl")("deadline.days", { count: 8 }),
  });
  expect(part(component("Term", { id: "gemeente" }), "nl")).toMatchObject({ official: true });
});

test.each([
  ["a component that is not known", component("Script", {}, ["<p>A</p>"])],
  ["a term that is not there", component("Term", { id: "nothing" }, ["<p>A</p>"])],
  ["a service that is not there", component("Contact", { id: "nothing" }, ["<p>A</p>"])],
])("%s leaves only what stands in it", (_, segment) => {
  expect(bodyModel(exampleRegion(), [segment], "en", "en")).toEqual(["<p>A</p>"]);
});

test("components in components keep their order", () => {
  const inner = component("Term", { id: "gemeente" });
  const [steps] = bodyModel(
    region,
    [component("Steps", {}, ["<ol><li>", inner, "</li></ol>"])],
    "en",
    "en",
  );
  expect(steps).toMatchObject({
    name: "Steps",
    children: ["<ol><li>", { name: "Term" }, "</li></ol>"],
  });
});
