import { afterEach, describe, expect, test } from "vitest";
import { pageTexts } from "../../../../src/load/files.ts";
import { pageFile } from "../../../support/example-files.ts";
import { place, withAllTargets, withTarget, type Place } from "./run-translate.ts";

const body = `
## Kop

Tekst.

- punt

> citaat

| cel |
|---|
| tweede |

<Quote cite="Jan">

Zin.

</Quote>

<Figure
  src="a.svg"
  alt='Een huis'
/>

Regel een.\\
Regel twee.
`;
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';
const page = "pages/nl/housing/moving.mdx";
const made = "pages/fr/housing/moving.mdx";

let here: Place;
afterEach(() => here.leave());

/** The texts of the French page after every unit of it was translated with one text. */
async function textsWith(target: string): Promise<string[]> {
  const official = pageFile({ title: "Verhuizen", order: 3, body });
  here = await place({ [page]: official, "media/a.svg": picture });
  const xliff = await here.exported("--to", "fr", "housing/moving");
  const encoded = target.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const lines = withTarget(xliff, page, "8.1", `${encoded}<ph id="1"/>${encoded}`);
  const { code, text } = await here.imported(withAllTargets(lines, () => encoded));
  if (code !== 0) throw new Error(text);
  expect(await here.issues()).toEqual([]);
  const texts = pageTexts(await here.read(made), made);
  const pieces = texts?.blocks.flatMap((block) => block.pieces) ?? [];
  const parts = pieces.flatMap(({ content }) => content);
  return parts.flatMap((part) => (typeof part === "string" ? [JSON.stringify(part)] : []));
}

describe("a translation is characters, whatever they are", () => {
  test.each([
    "<b>vet</b> </Term> <Term id='gemeente' />",
    "{alert(1)} }{ ${x}",
    "*a* **b** _c_ __d__ ~e~ ~~f~~ `g` ``h",
    "[woord](javascript) ![beeld](b) [a][b] [^1] [ ] [x]",
    "# kop",
    "## kop ##",
    "- punt",
    "+ punt",
    "> citaat",
    "1. punt",
    "2) punt",
    "---",
    "===",
    "| a | b |",
    "|---|",
    "import x from 'y'",
    "export default 1",
    "a\\b \\* \\\\ c",
    "&amp; &lt; &#123; &copy; & co",
    "\"dubbel\" 'enkel' “gekruld” : # - ? ! % @ `",
    "no",
    "null",
    "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 *\u0645* \u4e2d\u6587**\u5b57**",
    "!",
    "a: b #c",
    "---\ntitle: x\n---",
    "<!-- weg --> <![CDATA[x]]>",
    "a_b_c 2*3*4 x~y~z",
  ])("%j", async (target) => {
    const flat = target.replace(/\s+/g, " ").trim();
    const texts = await textsWith(target);
    expect(new Set(texts)).toEqual(new Set([JSON.stringify(flat)]));
    expect(texts).toHaveLength(11);
    expect(await here.exported("--to", "fr", "--all", "housing/moving")).toContain(
      `<target>${flat.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</target>`,
    );
  });

  test("line ends in it become spaces", async () => {
    expect(new Set(await textsWith("een\n\n\ntwee\r\n  # drie"))).toEqual(
      new Set(['"een twee # drie"']),
    );
  });

  test("one of 100 kB is refused as a line of a page, and nothing is written", async () => {
    await expect(textsWith("woord ".repeat(17_000))).rejects.toThrow("too many for one line");
    expect(await here.changes()).toEqual({});
  });

  test("an address or a telephone number that the text lacks stays out", async () => {
    for (const target of [
      "Zie https://evil.example",
      "www.evil.example",
      "mail a@evil.example",
      "bel +32 9 123 45 67",
    ])
      await expect(textsWith(target).finally(() => here.leave())).rejects.toThrow(
        "is not in the text",
      );
    here = await place();
  });
});

describe("marks", () => {
  const text =
    'Bel **nu** [de site](https://y.example/).\\\nOf de <Term id="gemeente" /> op +32 9 210 10 10, a@b.example of stad.gent: 1.250,50 euro.';
  const start = async () => {
    here = await place({ [page]: pageFile({ title: "Verhuizen", order: 3, body: `\n${text}\n` }) });
    const xliff = await here.exported("--to", "fr", "housing/moving");
    return withAllTargets(xliff, (source) => source);
  };
  const good =
    'Appelez <pc id="2">le site</pc> <pc id="1">maintenant</pc>.<ph id="3"/>Ou la <pc id="4">commune</pc> au +32 9 210 10 10, a@b.example ou stad.gent : 1 250,50 euros.';
  const imported = async (target: string) => {
    const xliff = withTarget(await start(), page, "1.1", target);
    return here.imported(xliff);
  };

  test("may change places, and are those of the official page", async () => {
    expect((await imported(good)).code).toBe(0);
    expect((await here.read(made)).split("---\n")[2]).toBe(
      '\nAppelez [le site](https://y.example/) **maintenant**.\\\nOu la <Term id="gemeente">commune</Term> au +32 9 210 10 10, a@b.example ou stad.gent : 1 250,50 euros.\n',
    );
    expect(await here.issues()).toEqual([]);
  });

  test.each([
    [
      "lost",
      good.replace(/<pc id="2">(.*?)<\/pc>/, "$1"),
      "1.1: The mark <2> (https://y.example/) is lost.",
    ],
    [
      "doubled",
      good.replace("commune", '<ph id="3"/>commune'),
      "1.1: The mark <3> stands 2 times.",
    ],
    [
      "added",
      good.replace("commune", '<pc id="9">commune</pc>'),
      "1.1: The mark <9> is not in the text.",
    ],
    ["emptied", good.replace("commune", " "), "1.1: The mark <4> (gemeente) has no words."],
    [
      "of another kind",
      good.replace('<ph id="3"/>', '<pc id="3">a</pc>'),
      "1.1: The mark <3> (new line) has become another kind",
    ],
    [
      "foreign",
      good.replace("commune", "<sc id='7'/>commune"),
      "1.1: the mark <sc> is none of those",
    ],
    [
      "stuck to letters",
      good.replace(' <pc id="1">maintenant</pc>', '<pc id="1">(maintenant)</pc>là'),
      "1.1: the marks of this translation cannot stand where they are.",
    ],
  ])("%s: told with the line, and the text stays out", async (_, target, message) => {
    const { code, text: said } = await imported(target);
    expect(said).toContain(message);
    expect(said).toMatch(/back\.xlf:\d\d+ {2}error {2}translation-differs/);
    expect(code).toBe(1);
    expect(await here.changes()).toEqual({});
  });

  test.each([
    ["+32 9 210 10 11", "The telephone number +3292101010 has become +3292101011."],
    ["", "The telephone number +3292101010 is lost."],
  ])("a telephone number that became %j", async (phone, message) => {
    const { code, text: said } = await imported(good.replace("+32 9 210 10 10", phone));
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(message) as string });
    expect(await here.changes()).toEqual({});
  });

  test.each([
    ["a@b.example", "c@b.example", "The e-mail address a@b.example has become c@b.example."],
    ["stad.gent", "ville.gent", "The web address stad.gent has become ville.gent."],
  ])("%s that became %s", async (from, to, message) => {
    const { code, text: said } = await imported(good.replace(from, to));
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(message) as string });
  });

  test("another number is a warning, and the text comes in", async () => {
    const { code, text: said } = await imported(good.replace("1 250,50", "1 260,50"));
    expect(said).toContain("warning  translation-differs");
    expect(said).toContain(
      "1.1: The numbers differ: 1.250,50 in the text, 1 260,50 in the translation.",
    );
    expect(code).toBe(0);
    expect(Object.keys(await here.changes())).toEqual([made]);
  });
});
