import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseBody } from "../../../src/load/body.ts";
import { journeySchema } from "../../../src/schema/journey.ts";
import { keywordsSchema } from "../../../src/schema/keywords.ts";
import { municipalitySchema } from "../../../src/schema/municipality.ts";
import { pageSchema } from "../../../src/schema/page.ts";
import { serviceSchema } from "../../../src/schema/service.ts";
import { storySchema } from "../../../src/schema/story.ts";
import { siteSchema } from "../../../src/schema/site.ts";

describe.each(["edit.mdx", "nl/edit.mdx"])("the examples in %s", (page) => {
  test("of a page's facts, a story's, a service, a municipality, a list of steps and words are ones that the checks accept", () => {
    const [facts = "", story = "", service = "", municipality = "", journey = "", words = ""] =
      blocks(page, "yaml");
    expect(pageSchema.safeParse(parse(facts.replaceAll("---\n", ""))).error).toBeUndefined();
    expect(storySchema.safeParse(parse(story.replaceAll("---\n", ""))).error).toBeUndefined();
    expect(serviceSchema.safeParse(parse(service)).error).toBeUndefined();
    expect(municipalitySchema.safeParse(parse(municipality)).error).toBeUndefined();
    expect(journeySchema.safeParse(parse(journey)).error).toBeUndefined();
    expect(keywordsSchema.safeParse(parse(words)).error).toBeUndefined();
    expect(words).not.toBe("");
  });

  test("of text and components are ones that the checks accept", () => {
    const texts = blocks(page, "md");
    expect(texts).toHaveLength(2);
    const bodies = texts.map((text) => parseBody(text, page, 1, "/topic/page/"));
    expect(bodies.filter((body) => Array.isArray(body))).toEqual([]);
  });
});

test("the example of site.yaml is one that the checks accept, with the street map and without", () => {
  const [site = "", basemap = ""] = blocks("new-region.mdx", "yaml");
  expect(siteSchema.safeParse(parse(site)).error).toBeUndefined();
  expect(siteSchema.safeParse(parse(site + basemap)).error).toBeUndefined();
});

test("the example of route planners is one that the checks accept", () => {
  const found = blocks("new-region.mdx", "yaml");
  const [planners = ""] = found.filter((block) => block.startsWith("routePlanners:"));
  expect(planners).not.toBe("");
  expect(siteSchema.safeParse(parse((found[0] ?? "") + planners)).error).toBeUndefined();
});

/** The blocks of code of one kind on a page of the documentation. */
function blocks(page: string, kind: string): string[] {
  const text = readFileSync(`src/pages/docs/${page}`, "utf8");
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, found, block]) =>
    found === kind && block !== undefined ? [block] : [],
  );
}
