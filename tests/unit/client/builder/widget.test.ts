import { expect, test } from "vitest";
import { widgetFor } from "../../../../src/client/builder/widget.ts";

const usual = {
  what: ["list"],
  municipality: ["all"],
  topic: [],
  kind: [],
  view: ["both"],
  lang: ["nl"],
  theme: ["auto"],
  service: ["jobs"],
  page: ["housing/moving"],
  journey: ["arrive"],
};

test("all services are a list, whose page is the map", () => {
  expect(widgetFor(usual)).toEqual({
    frame: "embed/v1/nl/all/",
    page: "nl/map/",
    pasted: { page: "nl/map/", whole: true },
    tag: "rotonde-map",
    attributes: { municipality: "all", lang: "nl" },
  });
});

test("choices of a list are in the frame, the element and the link, as far as the page knows them", () => {
  const chosen = { municipality: ["aalst"], topic: ["housing", "work"], view: ["list"] };
  expect(widgetFor({ ...usual, ...chosen, lang: ["fr"], theme: ["dark"] })).toEqual({
    frame: "embed/v1/fr/aalst/?topic=housing,work&view=list&theme=dark",
    page: "fr/map/?municipality=aalst&topic=housing,work",
    pasted: { page: "fr/municipalities/aalst/", whole: false },
    tag: "rotonde-map",
    attributes: {
      municipality: "aalst",
      topic: "housing,work",
      view: "list",
      theme: "dark",
      lang: "fr",
    },
  });
});

test.each([
  ["service", "services/jobs", "nl/services/jobs/"],
  ["page", "pages/housing/moving", "nl/housing/moving/"],
  ["journey", "journeys/arrive", "nl/journeys/arrive/"],
  ["search", "search", "nl/search/"],
])("a widget of a %s is at %s and leads to %s", (what, path, page) => {
  const widget = widgetFor({ ...usual, what: [what], theme: ["light"], topic: ["work"] });
  expect(widget.frame).toBe(`embed/v1/nl/${path}/?theme=light`);
  expect(widget.page).toBe(page);
  expect(widget.pasted).toEqual({ page: what === "search" ? "" : page, whole: false });
  expect([widget.tag, widget.attributes]).toEqual([
    "rotonde-widget",
    { path, lang: "nl", theme: "light" },
  ]);
});
