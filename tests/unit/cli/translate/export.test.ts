import { afterEach, describe, expect, test } from "vitest";
import xliff12ToJs from "xliff/xliff12ToJs";
import xliff2js from "xliff/xliff2js";
import { withSigns } from "../../../../src/cli/translate/coded.ts";
import { readXliff } from "../../../../src/cli/translate/xliff-read.ts";
import { exampleFiles, pageFile } from "../../../support/example-files.ts";
import { place, type Place } from "./run-translate.ts";

const body = `
## Huren & <Term id="gemeente">de *gemeente*</Term>

Bel **de <Term id="gemeente" /> en [de *site*](https://y.example/?a=1&b=2)** of ~~niet~~.\\
Lees [de wet] op stad.gent, <Term id="gemeente" /> <Term id="gemeente" />.

- Een &lt;b&gt; van 5 %
  - Twee \\* drie \\{x\\}

| Dag | Uur \\| plaats |
|---|---|
| maandag | 9 tot 12 |

<Figure src="a.svg" alt='Een "huis" &amp; tuin'>

Bijschrift

</Figure>

<Quote cite="Jan">

Goed zo.

</Quote>

[de wet]: https://law.example
`;
const page = "pages/nl/housing/moving.mdx";
const figure = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

let here: Place;
afterEach(() => here.leave());

describe.each(["1.2", "2.0"])("a page with everything, in version %s", (version) => {
  test("is well-formed and reads back as it was, marks included", async () => {
    here = await place({
      [page]: pageFile({ title: "Verhuizen", order: 3, body }),
      "media/a.svg": figure,
    });
    expect(await here.issues()).toEqual([]);
    const xliff = await here.exported("--to", "fr", "--version", version, "housing/moving");
    const read = await readXliff(new TextEncoder().encode(xliff), "a.xlf");
    if (Array.isArray(read)) throw new Error(read[0]?.message.template);
    const [file, ...more] = read.files;
    expect(more).toEqual([]);
    expect(file?.original).toBe(page);
    expect(file?.units.map(({ id, source }) => `${id} ${withSigns(source)}`)).toEqual([
      "title Verhuizen",
      "description About Verhuizen.",
      "authority Example",
      "sources.1.title Law",
      "1.1 Huren & <1>de <2>gemeente</2></1>",
      "2.1 Bel <1>de <2>gemeente</2> en <3>de <4>site</4></3></1> of <5>niet</5>.<6/>Lees <7>de wet</7> op stad.gent, <8>gemeente</8> <9>gemeente</9>.",
      "3.1 Een <b> van 5 %",
      "3.2 Twee * drie {x}",
      "4.1 Dag",
      "4.2 Uur | plaats",
      "4.3 maandag",
      "4.4 9 tot 12",
      '5.1 Een "huis" & tuin',
      "5.2 Bijschrift",
      "6.1 Jan",
      "6.2 Goed zo.",
    ]);
    expect(read.languages).toEqual([expect.objectContaining({ source: "nl", target: "fr" })]);
    const parse = version === "1.2" ? xliff12ToJs : xliff2js;
    const { resources } = await parse(xliff, {});
    expect(Object.keys(Object.values(resources)[0] ?? {})).toHaveLength(16);
  });
});

test("translators see what stands behind a mark, the page, the section, the kind and the official words", async () => {
  here = await place({
    [page]: pageFile({ title: "Verhuizen", order: 3, body }),
    "media/a.svg": figure,
    "glossary.yaml": exampleFiles["glossary.yaml"]?.replace(
      "{ en: municipality }",
      "{ en: municipality, fr: commune }",
    ),
  });
  const two = await here.exported("--to", "fr", "housing/moving");
  expect(two).toContain('dispStart="https://y.example/?a=1&amp;b=2"');
  expect(two).toContain('<pc id="2" type="other" subType="rotonde:term" dispStart="gemeente">');
  expect(two).toContain(`<unit id="2.1">
<notes>
<note>Page: Verhuizen</note>
<note>Section: Huren &amp; de gemeente</note>
<note>This is: paragraph</note>
<note>gemeente = commune</note>
</notes>
<segment state="initial">`);
  expect(two).toContain("<note>This is: point of a list</note>");
  expect(two).toContain(
    '<file id="pages:nl:housing:moving.mdx" original="pages/nl/housing/moving.mdx">',
  );
  const one = await here.exported(
    "--to",
    "fr",
    "--version",
    "1.2",
    "housing/moving",
    "--lang",
    "nl",
  );
  expect(one).toContain('equiv-text="https://y.example/?a=1&amp;b=2"');
  expect(one).toContain('<x id="6" ctype="lb"/>');
  expect(one).toContain("<note>Pagina: Verhuizen</note>");
});

describe("what is exported", () => {
  test("is what is missing: whole pages, then texts of other files", async () => {
    here = await place();
    const xliff = await here.exported("--to", "fr");
    const files = [...xliff.matchAll(/original="([^"]*)"/g)].map(([, path]) => path);
    expect(files).toEqual([
      "pages/nl/housing/deposit.mdx",
      "pages/nl/housing/moving.mdx",
      "glossary.yaml",
      "taxonomy.yaml",
      "services/jobs.yaml",
      "services/listening.yaml",
      "services/town-hall.yaml",
    ]);
    expect(xliff).toContain('<unit id="terms.gemeente.translation">');
    expect(xliff).toContain('<unit id="categories.town-hall.label">');
    expect(xliff).not.toContain("<target");
  });

  test("is what is outdated: only the blocks that changed, with their translation", async () => {
    here = await place();
    await here.translate("accept");
    const path = "pages/nl/housing/find-a-home.mdx";
    await here.write(path, (await here.read(path)).replace("Lees over", "Lees meer over"));
    const xliff = await here.exported("--to", "fr", "pages/fr/housing/find-a-home.mdx");
    expect([...xliff.matchAll(/<unit id="([^"]*)"/g)].map(([, id]) => id)).toEqual(["3.1"]);
    expect(xliff).toContain('<segment state="initial" subState="rotonde:outdated">');
    expect(xliff).toContain(
      '<target>Lisez sur <pc id="1" type="link" dispStart="/housing/deposit/">la garantie</pc>.</target>',
    );
    const one = await here.exported("--to", "fr", "--version", "1.2", path);
    expect(one).toContain('<target state="needs-review-translation">');
  });

  test("with --all also what is current; without anything to do there is no file", async () => {
    here = await place();
    await here.translate("accept");
    const xliff = await here.exported("--to", "fr", "--all", "housing/find-a-home");
    expect(xliff.match(/<segment state="translated">/g)).toHaveLength(7);
    expect(xliff).not.toContain("initial");
    const none = await here.translate("export", "--to", "fr", "housing/find-a-home");
    expect(none).toEqual({ code: 0, text: "There is nothing to translate." });
  });
});

test("a wrong use is told, and a file that is there is not lost", async () => {
  here = await place();
  const code = async (...args: string[]) => (await here.translate("export", ...args)).code;
  expect(await code()).toBe(2);
  expect(await code("--to", "fr", "--version", "3")).toBe(2);
  expect(await here.translate("export", "--to", "nl")).toEqual({
    code: 2,
    text: "“nl” is no language to translate into; site.yaml has: en, fr.",
  });
  expect(await here.translate("export", "--to", "fr", "housing/nothing")).toEqual({
    code: 2,
    text: "No page that can be read: housing/nothing",
  });
  const missing = await here.translate("export", "--to", "fr", "--out", "/nowhere/a.xlf");
  expect(missing.code).toBe(1);
  expect(missing.text).toContain("could not be written (ENOENT)");
});
