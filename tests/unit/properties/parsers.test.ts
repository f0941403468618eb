import fc from "fast-check";
import { expect, test } from "vitest";
import type { z } from "astro/zod";
import { parseBody } from "../../../src/load/body.ts";
import { validate } from "../../../src/load/validate.ts";
import { parseYaml } from "../../../src/load/yaml.ts";
import { glossarySchema } from "../../../src/schema/glossary.ts";
import { journeySchema } from "../../../src/schema/journey.ts";
import { keywordsSchema } from "../../../src/schema/keywords.ts";
import { municipalitySchema } from "../../../src/schema/municipality.ts";
import { pageSchema } from "../../../src/schema/page.ts";
import { serviceSchema } from "../../../src/schema/service.ts";
import { siteSchema } from "../../../src/schema/site.ts";
import { taxonomySchema } from "../../../src/schema/taxonomy.ts";
import { pageBody } from "../../support/page-bodies.ts";
import { always } from "../../support/properties.ts";

const schemas: z.ZodType[] = [
  siteSchema,
  taxonomySchema,
  municipalitySchema,
  serviceSchema,
  pageSchema,
  journeySchema,
  glossarySchema,
  keywordsSchema,
];

/** What gives Markdown and YAML their meaning, in any order. */
const signs = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."# * _ ` [ ] ( ) { } < > / \\ | - + = ~ ! & : ; ' \" , . % @ ? 1 a É ب".split(" "),
      ),
      fc.constantFrom(
        " ",
        "\n",
        "\n\n",
        "  ",
        "\t",
        "<Notice>",
        "</Notice>",
        'id="x"',
        "---\n",
        "&#x",
      ),
      fc.constantFrom(
        "javascript:",
        "data:",
        "https://x.example",
        "<!--",
        "-->",
        "on=x",
        "{`",
        "`}",
      ),
    ),
    { maxLength: 30 },
  )
  .map((all) => all.join(""));

test("whatever signs a page's text is made of, it becomes issues or harmless HTML", () => {
  always(4000, fc.oneof(signs, fc.string({ maxLength: 60 })), (text) => {
    const parsed = parseBody(text, "a.mdx", 1, "/a/b/");
    if (!Array.isArray(parsed)) expectHarmless(JSON.stringify(parsed.body));
  });
});

test("whatever an editor would write, it becomes issues or harmless HTML", () => {
  always(1500, pageBody, (text) => {
    const parsed = parseBody(text, "a.mdx", 1, "/a/b/");
    if (!Array.isArray(parsed)) expectHarmless(JSON.stringify(parsed.body));
  });
});

test("whatever signs a YAML file is made of, it becomes issues or data of the right shape", () => {
  always(2000, fc.tuple(signs, fc.constantFrom(...schemas)), ([text, schema]) => {
    const { data, issues } = validate(schema, parseYaml(text, "a.yaml"), "a.yaml");
    expect(issues.length > 0).toBe(data === undefined);
  });
});

/** No tag but those of plain text, and no address that could run. */
function expectHarmless(html: string): void {
  const tags = html.match(/<\/?[a-z][a-z0-9]*/gi) ?? [];
  const plain =
    /^<\/?(p|h[2-4]|strong|em|del|a|ul|ol|li|br|blockquote|table|thead|tbody|tr|th|td|div)$/;
  expect(tags.filter((tag) => !plain.test(tag))).toEqual([]);
  expect(html).not.toMatch(/href=\\"(?!https?:|mailto:|tel:|rotonde:\/|#)/i);
  expect(html.replace(/>[^<]*</g, "><")).not.toMatch(/\son[a-z]+=/i);
}
