import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describe, expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { violations, type Rules } from "./support/architecture.ts";

const html = ["model", "i18n", "layouts", "components", "mdx", "styles"];
const commands = [
  "load/files.ts",
  "load/tidy-files.ts",
  "i18n",
  "checks",
  "reporters",
  "export",
  "schema",
  "model",
  "search",
];

/** Data runs one way: content → schema → model → pages and export → client → embed. */
const rules: Rules = {
  places: {
    schema: { imports: [], packages: ["astro/zod"] },
    i18n: { imports: ["schema"] },
    search: { imports: ["schema/closest.ts"] },
    model: { imports: ["schema", "i18n", "search"] },
    checks: { imports: ["schema", "i18n", "model"] },
    export: { imports: ["schema", "i18n", "model", "search"] },
    reporters: { imports: ["schema"] },
    load: { imports: ["schema"] },
    components: { imports: html, scripts: ["client"] },
    mdx: { imports: html, scripts: ["client"] },
    layouts: { imports: html, scripts: ["client", "embed"] },
    styles: { imports: [], packages: ["leaflet"] },
    pages: {
      imports: ["load", "model", "export", "layouts", "components", "mdx", "styles"],
      scripts: ["client", "embed"],
    },
    client: {
      imports: ["search"],
      types: ["export"],
      packages: [
        "leaflet",
        "supercluster",
        "pmtiles",
        "protomaps-leaflet",
        "@mapbox/vector-tile",
        "pbf",
      ],
    },
    embed: { imports: [], packages: [] },
    "embed/frame.ts": { imports: ["client"], packages: [] },
    integrations: { imports: commands },
    cli: { imports: [...commands, "integrations"] },
  },
  doors: [
    {
      module: /^astro:content$/,
      places: [],
      why: "load is the only door to content.",
    },
    {
      module: /^node:/,
      places: ["i18n", "load", "integrations", "cli"],
      why: "only i18n, load, integrations and cli touch the machine.",
    },
  ],
  words: [
    { pattern: /\b(TODO|FIXME)\b/, within: "file", why: "finish it, or file it as an issue." },
    {
      pattern: /\sset:html\b/,
      within: "markup",
      except: ["mdx/Body.astro", "components/JsonLd.astro"],
      why: "only checked segments and JSON-LD are put in as HTML.",
    },
    {
      pattern: /\sis:inline\b/,
      within: "markup",
      except: ["components/JsonLd.astro"],
      why: "no script is inline, so that one short security policy covers every page.",
    },
    { pattern: /\sdefine:vars\b/, within: "markup", why: "content never becomes code." },
    { pattern: /\son[a-z]+=/, within: "markup", why: "behaviour lives in client." },
    { pattern: /\sstyle=/, within: "markup", why: "looks live in style sheets." },
    {
      pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/,
      within: "file",
      places: ["client", "embed"],
      why: "text from data is set as text.",
    },
  ],
  longestFile: 300,
  dependencies: Object.keys(packageJson.dependencies),
};

test("every file of src keeps to the rules", () => {
  expect(violations(sourceFiles(), rules)).toEqual([]);
});

describe("a broken rule is told", () => {
  test.each([
    ["schema/a.ts", `import { t } from "../i18n/t.ts";`, "schema may import astro/zod."],
    ["schema/a.ts", `import { parse } from "yaml";`, "schema may import astro/zod."],
    ["model/a.ts", `const load = await import("../load/files.ts");`, "model may import schema"],
    [
      "model/a.ts",
      `export * from "../export/geojson.ts";`,
      "model may import schema, i18n, search.",
    ],
    ["model/a.ts", `import { readFileSync } from "node:fs";`, "touch the machine"],
    ["model/a.ts", `import { other } from "./other";`, "with the extension"],
    ["model/a.ts", `import visit from "unist-util-visit";`, "does not list it"],
    ["export/a.ts", `const all = import.meta.glob(["../load/*.ts"]);`, "export may import"],
    ["load/a.ts", `type A = import("../model/a.ts").A;`, "load may import schema."],
    ["reporters/a.ts", `import type { A } from "../checks/a.ts";`, "reporters may import schema."],
    [
      "client/a.ts",
      `import { a } from "../export/a.ts";`,
      "client may import search, types of export",
    ],
    ["client/a.ts", `element.innerHTML = name;`, "text from data is set as text."],
    ["embed/rotonde.ts", `import { a } from "../client/a.ts";`, "embed may import nothing"],
    ["integrations/a.ts", `import { a } from "../load/astro.ts";`, "may import load/files.ts"],
    ["cli/a.ts", `import { version } from "../../package.json";`, "cli may import"],
    ["pages/a.astro", `---\nimport { getCollection } from "astro:content";\n---\n`, "only door"],
    ["layouts/A.astro", `---\nimport { a } from "../client/a.ts";\n---\n`, "client in a <script>"],
    ["mdx/A.astro", `<p>\n</p>\n<script>\nimport "../load/a.ts";\n</script>`, "mdx/A.astro:4 "],
    ["mdx/A.astro", `<script src="../load/a.ts"></script>`, "mdx may import"],
    ["components/A.astro", `<p\n  set:html={text}\n/>`, "A.astro:2 has set:html"],
    ["components/A.astro", `<button onclick="go()">Go</button>`, "behaviour lives in client."],
    ["components/A.astro", `<p style="color: red">Red</p>`, "looks live in style sheets."],
    ["components/A.astro", `<script is:inline></script>`, "no script is inline"],
    ["components/A.astro", `<script define:vars={{ a }}></script>`, "never becomes code."],
    ["styles/a.css", `@import "../components/a.css";`, "styles may import leaflet."],
    ["helpers/a.ts", `import { a } from "./a.ts";`, "in no place"],
    ["model/a.ts", `// ${"TO" + "DO"}: later`, "finish it"],
  ])("%s: %j", (path, text, expected) => {
    const found = violations(new Map([[path, text]]), rules);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test("model/a.ts: too long", () => {
    const found = violations(new Map([["model/a.ts", "const a = 1;\n".repeat(301)]]), rules);
    expect(found).toEqual([
      "src/model/a.ts has 301 lines: a file has at most 300, split it by idea.",
    ]);
  });

  test.each([
    ["schema/a.ts", `import { z } from "astro/zod";\nimport { b } from "./b.ts";`],
    ["model/a.ts", `import type { Root } from "hast";`],
    ["client/a.ts", `import type { A } from "../export/a.ts";\nimport { Map } from "leaflet";`],
    ["embed/frame.ts", `import { a } from "../client/a.ts";\nimport { b } from "./messages.ts";`],
    ["layouts/A.astro", `<script>\n  import "../client/a.ts";\n</script>`],
    ["components/A.astro", `<style>\n  p { color: red }\n</style>\n<p class="on">style=</p>`],
  ])("but not in %s: %j", (path, text) => {
    expect(violations(new Map([[path, text]]), rules)).toEqual([]);
  });
});

function sourceFiles(): Map<string, string> {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => /(?<!\.d)\.(ts|mjs|astro|css)$/.test(path))
    .map((path): [string, string] => [
      path.split(sep).join("/"),
      readFileSync(join("src", path), "utf8"),
    ]);
  return new Map(files);
}
