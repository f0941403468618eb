import { expect, test } from "vitest";
import { parsePlan } from "../../../src/client/plan/state.ts";
import { planIndex } from "../../../src/export/plan-index.ts";
import { exampleRegion } from "../../support/example-content.ts";
import { withJourney } from "../../support/faults/journeys.ts";

const region = exampleRegion(withJourney());

test("every name in the index can stand in a plan, and is the same in every language", () => {
  const names = Object.keys(planIndex(region, "en"));
  expect(names.length).toBeGreaterThan(5);
  expect(parsePlan(names.join(","))).toEqual(names);
  expect(Object.keys(planIndex(region, "nl")).toSorted()).toEqual(names.toSorted());
});

test("a step has what its paper needs: what to bring, the term, and the way to it", () => {
  const index = planIndex(region, "en");
  expect(index["step:arrive.pay"]).toEqual({
    title: { text: "Pay the deposit" },
    href: "/en/journeys/arrive/#step-pay",
    place: { text: "Arrive" },
    text: { text: "Into an account of its own." },
    documents: [{ text: "Identity card" }],
  });
  expect(index["step:arrive.register"]?.deadline).toBe("Within 8 days of having your address");
});

test("a service has its address, its telephone and its official name", () => {
  const services = Object.entries(planIndex(region, "en")).filter(([name]) =>
    name.startsWith("service:"),
  );
  expect(services).toHaveLength(region.services.size);
  for (const [name, { address, phone, official, title }] of services) {
    const service = region.services.get(name.slice("service:".length));
    expect(address === undefined).toBe(service?.location === "none");
    expect(phone).toBe(service?.contact.phone);
    expect(official?.text ?? title.text).toBe(service?.name["nl"]);
  }
});
