import { expect, test } from "vitest";
import { partnerQuestions } from "../../../src/model/partner-questions.ts";
import { edited, exampleRegion } from "../../support/example-content.ts";

const naming = (path: string, category: string) =>
  edited(path, ["sources:", `services: { categories: [${category}] }\nsources:`]);

test("each kind of service stands beside the page that sends people to it", () => {
  const region = exampleRegion(naming("pages/en/housing/deposit.mdx", "town-hall"));
  const [housing] = partnerQuestions(region, "en");
  expect(housing?.questions).toMatchObject([
    {
      page: { label: "The deposit", card: "/en/housing/deposit/card/" },
      services: { label: "Town hall", href: "/en/map/?category=town-hall", detail: "City hall" },
    },
  ]);
});

test("a kind of service that no page names is there without a page; one without services is not", () => {
  const closed = edited("services/jobs.yaml", ["status: active", "status: closed"]);
  const topics = partnerQuestions(exampleRegion(closed), "en");
  expect(topics.map(({ id }) => id)).toEqual(["housing", "life"]);
  expect(topics[1]?.questions.map(({ page }) => page)).toEqual([undefined]);
});
