import { describe, expect, test } from "vitest";
import { journeyWidget } from "../../../../src/model/widgets/journey-widget.ts";
import { pageWidget } from "../../../../src/model/widgets/page-widget.ts";
import { searchWidget } from "../../../../src/model/widgets/search-widget.ts";
import { serviceWidget } from "../../../../src/model/widgets/service-widget.ts";
import { widgetBehind } from "../../../../src/model/widgets/widget-of.ts";
import { exampleRegion, regionAt } from "../../../support/example-content.ts";
import { pageFile } from "../../../support/example-files.ts";
import { shortPage } from "../../../support/faults/fault.ts";
import { withJourney } from "../../../support/faults/journeys.ts";

const pageWith = (body: string) =>
  exampleRegion({
    ...withJourney(),
    [shortPage]: pageFile({ title: "Verhuizen", order: 3, body }),
  });
const moving = (body: string, locale = "nl") =>
  pageWidget(pageWith(body), locale, "housing", "moving");
const shown = (body: string, locale?: string) =>
  JSON.stringify(moving(body, locale).body.map(({ parts }) => parts));

const steps =
  '<Steps>\n\n1. Ga [nu](/housing/deposit/) naar de <Term id="gemeente" />.\n\n</Steps>\n';

describe("the widget of a page", () => {
  test("shows its steps, terms and papers below their headings, and no other text", () => {
    const text = shown(
      `\nInleiding.\n\n## Eerst\n\nUitleg.\n\n${steps}\n## Daarna\n\nNog iets.\n\n## Mee\n\n<Documents>\n\n- pas\n\n</Documents>\n`,
    );
    expect(text).toMatch(/Eerst.*"Steps".*Mee.*"Documents".*pas/);
    expect(text).not.toMatch(/Inleiding|Uitleg|Daarna|Nog iets/);
  });

  test("leads its links out of it, with the widget behind them where there is one", () => {
    const text = shown(`\n${steps}`, "en");
    expect(text).toContain(
      String.raw`<a href=\"/en/housing/deposit/\" data-within=\"/embed/v1/en/pages/housing/deposit/\"`,
    );
    expect(text).toContain('"href":"/en/housing/moving/#word-gemeente"');
  });

  test("lists the parts of a page that has no steps", () => {
    expect(moving("\n## Eerst\n\nUitleg.\n")).toMatchObject({
      body: [],
      contents: [{ label: "Eerst", href: "/nl/housing/moving/#eerst" }],
    });
  });

  test("says in which language its text is, and leads to the official one", () => {
    expect(moving("\nTekst.\n", "fr")).toMatchObject({
      lang: "nl",
      fallback: expect.stringContaining("Nederlands") as string,
      frame: { titleLang: "nl", canonical: "https://x.example/nl/housing/moving/" },
    });
    const translated = pageWidget(exampleRegion(), "en", "housing", "find-a-home");
    expect(translated.lang).toBeUndefined();
    expect(translated.original?.within).toBe("/embed/v1/nl/pages/housing/find-a-home/");
  });
});

test("the widget of a journey has its terms in words and the widgets of its pages", () => {
  const { phases, frame } = journeyWidget(exampleRegion(withJourney()), "en", "arrive");
  expect(phases.map(({ label, steps }) => [label, steps.map(({ number }) => number)])).toEqual([
    ["Before", [1, 2]],
    ["Settled", [3]],
  ]);
  expect(phases[1]?.steps[0]?.deadline).toBe("Within 8 days of having your address");
  expect(phases[0]?.steps[0]?.page).toEqual({
    text: "A home",
    href: "/en/housing/find-a-home/",
    within: "/embed/v1/en/pages/housing/find-a-home/",
  });
  expect(frame.full.href).toBe("/en/journeys/arrive/");
});

test("the widget of a service names its exit, and that of the search sends to the full site", () => {
  const region = regionAt("https://x.example/rotonde/");
  expect(serviceWidget(region, "fr", "town-hall")).toMatchObject({
    topic: "Logement",
    frame: {
      title: "City hall",
      titleLang: "en",
      full: { href: "/rotonde/fr/services/town-hall/" },
    },
  });
  expect(searchWidget(region, "en")).toMatchObject({
    search: "/rotonde/en/search/",
    exits: [{ number: 1 }, { number: 2 }, { number: 3 }],
  });
});

test.each([
  ["/rotonde/en/map/?service=jobs", "/rotonde/embed/v1/en/all/"],
  ["/rotonde/fr/municipalities/gent/", "/rotonde/embed/v1/fr/gent/"],
  ["/rotonde/en/services/jobs/#main", "/rotonde/embed/v1/en/services/jobs/"],
  ["/rotonde/en/municipalities/", undefined],
  ["/rotonde/en/housing/deposit/card/", undefined],
  ["/rotonde/de/map/", undefined],
  ["/en/map/", undefined],
  ["https://other.example/en/map/", undefined],
])("behind %s is %s", (href, widget) => {
  expect(widgetBehind(regionAt("https://x.example/rotonde/"), href)).toBe(widget);
});
