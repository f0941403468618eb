import { describe, expect, test } from "vitest";
import { snippet } from "../../../../src/client/builder/snippets.ts";
import { builderPage } from "../../../../src/model/widgets/builder-model.ts";
import { snippetTemplates } from "../../../../src/model/widgets/snippet-templates.ts";
import { exampleRegion } from "../../../support/example-content.ts";

const values = (title: string) => ({
  src: "https://town.example/embed/v1/nl/all/?topic=work&view=map",
  page: "https://town.example/nl/map/?topic=work&kind=private",
  script: "https://town.example/embed/v1/rotonde.js",
  title,
  height: "640",
  check: { integrity: "sha384-abc", crossorigin: "anonymous" },
  tag: "rotonde-map",
  choices: { municipality: "all", title },
});

describe.each(["frame", "element"] as const)("the code for a %s", (name) => {
  const template = snippetTemplates[name];

  test("stays the same elements with the same attributes, whatever a title says", () => {
    const hostile = `"><script>alert('1')</script>&amp;{src}`;
    const parts = (code: string) => code.match(/<\/?[\w-]+|\s[\w-]+="/g);
    const code = snippet(template, values(hostile));
    expect(parts(code)).toEqual(parts(snippet(template, values("Title"))));
    expect(code).toContain("&quot;&gt;&lt;script&gt;");
    expect(code).toContain("&amp;amp;{src}");
  });

  test("has a title, and a link to the page of the full site", () => {
    const code = snippet(template, values("Werk & wonen"));
    expect(code).toContain(`title="Werk &amp; wonen"`);
    expect(code).toMatch(
      /<a href="https:\/\/town.example\/nl\/map\/\?topic=work&amp;kind=private">Werk &amp; wonen</,
    );
  });
});

test("a version that is kept is checked by the browser, the newest is not", () => {
  const { element } = snippetTemplates;
  expect(snippet(element, values("T"))).toContain(
    `rotonde.js" integrity="sha384-abc" crossorigin="anonymous"></script>`,
  );
  expect(snippet(element, { ...values("T"), check: {} })).toContain(`rotonde.js"></script>`);
});

test("the page without script shows what the script would write for all services", () => {
  const release = { version: "1.0.0", file: "rotonde-1.0.0.js", integrity: "sha384-abc" };
  const { sample, site } = builderPage(exampleRegion(), "en", release);
  const [, title = ""] = /title="([^"]*)"/.exec(sample.frame) ?? [];
  const written = {
    src: `${site}embed/v1/nl/all/`,
    page: `${site}nl/map/`,
    script: `${site}embed/v1/rotonde.js`,
    title,
    height: "640",
    check: {},
    tag: "rotonde-map",
    choices: { municipality: "all", lang: "nl", title },
  };
  expect(sample).toEqual({
    frame: snippet(snippetTemplates.frame, written),
    element: snippet(snippetTemplates.element, written),
    address: snippet(snippetTemplates.address, written),
  });
});
