import { afterEach, describe, expect, test } from "vitest";
import { edited, type Files } from "../../../support/example-content.ts";
import { place, withTarget, type Place } from "./run-translate.ts";

let here: Place;
afterEach(() => here.leave());

/** The only file that changed after one text of it came in. */
async function fileWith(
  path: string,
  id: string,
  target: string,
  changes: Files = {},
): Promise<string> {
  here = await place(changes);
  const xliff = await here.exported("--to", "fr", "--all");
  const encoded = target.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const { code, text } = await here.imported(withTarget(xliff, path, id, encoded));
  if (code !== 0) throw new Error(text);
  const changed = await here.changes();
  expect(Object.keys(changed)).toEqual([path]);
  expect((await here.issues()).filter((issue) => issue.startsWith(path))).toEqual([]);
  return changed[path] ?? "";
}

describe("a text per language", () => {
  test.each([
    ["in brackets", "categories.town-hall.label", "Mairie", "en: Town hall, fr: Mairie }"],
    [
      "in quotes where it must",
      "phases.before.label",
      "Avant: là",
      'en: Before, fr: "Avant: là" }',
    ],
    ["that another has replaces it", "topics.work.label", "Boulot", "en: Work, fr: Boulot }"],
  ])("comes %s", async (_, id, target, line) => {
    const text = await fileWith("taxonomy.yaml", id, target);
    expect(text).toContain(line);
  });

  test("gets a line behind the other languages, in their style; comments stay", async () => {
    const blocks = edited("services/jobs.yaml", [
      "name: { nl: Jobs, en: Jobs }",
      `name:\n  nl: "Jobs" # the shop\n  en: 'Jobs' # of the region\n# below`,
    ]);
    const text = await fileWith("services/jobs.yaml", "name", "L'emploi", blocks);
    expect(text).toContain(
      `name:\n  nl: "Jobs" # the shop\n  en: 'Jobs' # of the region\n  fr: 'L''emploi'\n# below\nsummary`,
    );
  });

  test("of a step of a journey comes in by the step's id", async () => {
    const journey = `title: { nl: Aankomen }
summary: { nl: De eerste stappen }
steps:
  - id: register
    phase: before
    title:
      nl: Inschrijven
    text:
      nl: Ga naar je gemeente.
    documents:
      - nl: Je pas
    sources: [{ title: Law }]
`;
    const files = { "journeys/arrive.yaml": journey };
    const text = await fileWith(
      "journeys/arrive.yaml",
      "steps.register.documents.1",
      "Passe",
      files,
    );
    expect(text).toBe(
      journey.replace("      - nl: Je pas\n", "      - nl: Je pas\n        fr: Passe\n"),
    );
  });

  test("of an official word without any translation gets the group too", async () => {
    const none = edited("glossary.yaml", ["    translation: { en: municipality }\n", ""]);
    const text = await fileWith("glossary.yaml", "terms.gemeente.translation", "commune", none);
    expect(text).toContain("    page: housing/find-a-home\n    translation:\n      fr: commune\n");
  });

  test.each([
    "a: b # c",
    "'quoted' \"twice\"",
    "- item",
    "{a: b}, [c]",
    "no",
    "null",
    "12",
    "*star* & ampersand ! ? % @ ` | >",
    "back\\slash \\n",
    "<b>bold</b> </Term>",
    "two\n\nlines",
    "woord ".repeat(17_000),
    "العربية",
  ])("is characters, whatever they are: %j", async (target) => {
    const flat = target.replace(/\s+/g, " ").trim();
    for (const id of ["explanation", "translation"]) {
      await fileWith("glossary.yaml", `terms.gemeente.${id}`, target);
      const xliff = await here.exported("--to", "fr", "--all");
      const shown = flat.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
      expect(xliff).toContain(`<target>${shown}</target>`);
      if (id === "explanation") await here.leave();
    }
  });
});

describe("a file that is not what it should be changes nothing", () => {
  const exported = async (...args: string[]) => {
    here = await place();
    return here.exported("--to", "fr", ...args);
  };
  const refused = async (xliff: string, ...messages: string[]) => {
    const { code, text } = await here.imported(xliff);
    for (const message of messages) expect(text).toContain(message);
    expect(text).toContain("Nothing was written.");
    expect(code).toBe(1);
    expect(await here.changes()).toEqual({});
  };

  test("no XLIFF", async () => {
    await exported();
    await refused("hello", "back.xlf:1  error  file-type", "This is no XLIFF file");
    await refused("", "This is no XLIFF file");
    await refused("PK\u0003\u0004zip", "This is a document or picture of another program");
    await refused("<xliff version='9'></xliff>", "This is XLIFF of version “9”.");
    await refused("<xliff version='2.0'></xliff>", "The file holds no texts.");
  });

  test("cut off, at whatever place", async () => {
    const xliff = await exported();
    for (const share of [0.2, 0.5, 0.77, 0.99])
      await refused(
        xliff.slice(0, Math.floor(xliff.length * share)),
        "The file is cut off or broken",
      );
  });

  test("broken XML, entities and a DOCTYPE", async () => {
    const xliff = await exported();
    await refused(xliff.replace("</source>", "</target>"), "cut off or broken");
    await refused(xliff.replace("</source>", "&nbsp;</source>"), "cut off or broken");
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff';
    await refused(xliff.replace("<xliff", bomb), "DOCTYPE");
    const nested = "<pc id='1'>".repeat(20_000) + "</pc>".repeat(20_000);
    await here.imported(xliff.replace("</source>", `${nested}</source>`));
    expect(await here.changes()).toEqual({});
  });

  test("another language, in either direction", async () => {
    for (const version of ["1.2", "2.0"]) {
      const xliff = await exported("--version", version);
      const named = version === "1.2" ? "target-language" : "trgLang";
      const from = version === "1.2" ? "source-language" : "srcLang";
      await refused(
        xliff.replaceAll(`${named}="fr"`, `${named}="de"`),
        "translated into “de”",
        "locale-unknown",
      );
      await refused(xliff.replaceAll(`${named}="fr"`, `${named}="nl"`), "translated into “nl”");
      await refused(xliff.replaceAll(`${from}="nl"`, `${from}="en"`), "translated from “en”");
      if (version === "1.2") await here.leave();
    }
  });

  test("units or files that are not here, and units that stand twice", async () => {
    const xliff = await exported();
    await refused(
      xliff.replace('<unit id="1.1">', '<unit id="99.1">'),
      "There is no text 99.1 in pages/nl/housing/deposit.mdx.",
      "reference-unknown",
    );
    await refused(
      xliff.replace('original="glossary.yaml"', 'original="../glossary.yaml"'),
      "There is no ../glossary.yaml here",
    );
    await refused(
      xliff.replace('<unit id="description">', '<unit id="title">'),
      "The id title stands twice",
    );
  });

  test("a translation that would be an error of the content, told at its line", async () => {
    const xliff = await exported("--all");
    const long = withTarget(
      xliff,
      "pages/nl/housing/find-a-home.mdx",
      "description",
      "a".repeat(161),
    );
    const line = long.slice(0, long.indexOf("a".repeat(161))).split("\n").length - 7;
    const also = withTarget(long, "taxonomy.yaml", "phases.before.label", "Avant");
    const { text } = await here.imported(also);
    expect(text).toMatch(/back\.xlf:\d+ {2}error {2}field-invalid\n {2}description: /);
    expect(Math.abs(Number(/xlf:(\d+)/.exec(text)?.[1]) - line)).toBeLessThan(6);
    await refused(also, "at most 160 fit");
  });
});

test("a text whose official text changed since the export is refused, the others come in", async () => {
  here = await place();
  const xliff = await here.exported("--to", "fr");
  const label = withTarget(xliff, "taxonomy.yaml", "phases.before.label", "Avant");
  const both = withTarget(label, "taxonomy.yaml", "phases.settled.label", "Après");
  await here.write(
    "taxonomy.yaml",
    (await here.read("taxonomy.yaml")).replace("nl: Vooraf", "nl: Ervoor"),
  );
  const { code, text } = await here.imported(both);
  expect(text).toContain(
    "phases.before.label: the official text of taxonomy.yaml has changed since the export.",
  );
  expect(text).toContain("Texts taken in: 1.");
  expect(text).toContain("Refused: 1.");
  expect(code).toBe(1);
  expect(await here.read("taxonomy.yaml")).toContain("en: Settled, fr: Après");
});

test("--format json tells the same to programs", async () => {
  here = await place();
  const xliff = await here.exported("--to", "fr");
  const one = withTarget(xliff, "taxonomy.yaml", "phases.before.label", "Avant 2");
  const { code, text } = await here.imported(one, "--format", "json");
  expect(code).toBe(0);
  const result = JSON.parse(text) as Record<string, unknown>;
  expect(result).toMatchObject({
    outcome: "written",
    language: "fr",
    counts: { imported: 1, unchanged: 0, refused: 0, waiting: 0 },
    files: ["taxonomy.yaml"],
    issues: [{ code: "translation-differs", severity: "warning", path: "phases.before.label" }],
  });
  const broken = await here.imported("x", "--format", "json");
  expect(JSON.parse(broken.text)).toMatchObject({
    outcome: "unreadable",
    language: null,
    files: [],
  });
});

test("a program that cut sentences into segments, added remarks and broke lines does no harm", async () => {
  here = await place();
  const xliff = await here.exported("--to", "fr");
  const start = xliff.indexOf("<segment", xliff.indexOf('id="terms.gemeente.explanation"'));
  const end = xliff.indexOf("</segment>", start) + "</segment>".length;
  const cut = `<segment state="final"><source>Het lokale
    </source><target>L’autorité <mrk id="m1" type="term">locale</mrk><!-- sic --></target></segment>
<ignorable><source> </source></ignorable>
<segment state="final"><source>bestuur.</source><target><![CDATA[<ici> & là]]>.</target></segment>`;
  const { code, text } = await here.imported(xliff.slice(0, start) + cut + xliff.slice(end));
  expect({ code, text }).toMatchObject({ code: 0 });
  expect(await here.read("glossary.yaml")).toContain("fr: L’autorité locale <ici> & là. }");
});

test("a wrong use is told", async () => {
  here = await place();
  for (const args of [[], ["a.xlf", "b.xlf"], ["a.xlf", "--format", "xml"], ["/nowhere.xlf"]])
    expect((await here.translate("import", ...args)).code).toBe(2);
  expect((await here.translate("nothing")).code).toBe(2);
});
