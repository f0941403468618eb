import { afterEach, describe, expect, test } from "vitest";
import { pageFile } from "../../../support/example-files.ts";
import { place, withAllTargets, withTarget, type Place } from "./run-translate.ts";

const official = "pages/nl/housing/find-a-home.mdx";
const french = "pages/fr/housing/find-a-home.mdx";

let here: Place;
afterEach(() => here.leave());

async function accepted(changes = {}): Promise<Place> {
  const made = await place(changes);
  await made.translate("accept");
  return made;
}

const ids = (xliff: string) => [...xliff.matchAll(/<unit id="([^"]*)"/g)].map(([, id]) => id);

const frenchIssues = async () => {
  const issues = await here.issues();
  return issues.filter((issue) => issue.includes("/fr/"));
};

/** Changes a file and gives its text from before. */
async function change(path: string, from: string, to: string): Promise<string> {
  const text = await here.read(path);
  if (!text.includes(from)) throw new Error(`${path} does not hold ${from}.`);
  await here.write(path, text.replace(from, to));
  return text;
}

describe.each(["1.2", "2.0"])("in version %s", (version) => {
  test("an edited translation lands in exactly its bytes, and its block is noted", async () => {
    here = await accepted();
    await change(official, "Lees over", "Lees meer over");
    const before = await here.read(french);
    const xliff = await here.exported("--to", "fr", "--version", version, "housing/find-a-home");
    expect((await here.imported(xliff)).text).toContain("There was nothing to write.");
    expect(await here.read(french)).toBe(before);
    const said = await here.imported(xliff.replace("Lisez sur", "Lisez plus sur"));
    expect(said.code).toBe(0);
    expect(said.text).toMatch(
      /^Texts taken in: 1\. As they were: 0\. Without a translation: 0\. Refused: 0\. Waiting: 0\.\nWritten: \S*content\/pages\/fr\/housing\/find-a-home\.mdx$/,
    );
    const after = await here.read(french);
    const hashes = (text: string) => text.replace(/[0-9a-f]{12}/g, "HASH");
    expect(hashes(after)).toBe(hashes(before).replace("Lisez sur", "Lisez plus sur"));
    expect(await frenchIssues()).toEqual([]);
  });

  test("a page that was missing is the official one in other words", async () => {
    here = await place();
    const xliff = await here.exported("--to", "fr", "--version", version, "housing/deposit");
    const back = withAllTargets(xliff, (source) => `FR ${source}`);
    expect((await here.imported(back, "--by", "Ann: Peeters")).code).toBe(0);
    const path = "pages/fr/housing/deposit.mdx";
    const made = (await here.changes())[path] ?? "";
    const source = await here.read("pages/nl/housing/deposit.mdx");
    expect(made.replace(/[0-9a-f]{12}/g, "HASH")).toBe(
      source
        .replace("title: De", "title: FR De")
        .replace("description: About", "description: FR About")
        .replace("authority: Example", "authority: FR Example")
        .replace("title: Law", "title: FR Law")
        .replace("Betaal", "FR Betaal")
        .replace(
          "provenance: { draft: machine, review: none }\n",
          `provenance:
  draft: human
  review: none
  by: "Ann: Peeters"
translation:
  of: nl
  hash: HASH
  blocks:
    "1": HASH
    title: HASH
    description: HASH
    authority: HASH
    sources: HASH
  date: 2026-11-01
`,
        ),
    );
    expect(await here.issues()).toEqual([]);
    expect(await here.exported("--to", "fr", "--all", "housing/deposit")).not.toContain("outdated");
  });
});

test("a page of which a text is not translated yet is not made", async () => {
  here = await place();
  const xliff = await here.exported("--to", "fr", "housing/deposit");
  const back = withTarget(xliff, "pages/nl/housing/deposit.mdx", "title", "La garantie");
  const { code, text } = await here.imported(back);
  expect(code).toBe(0);
  expect(text).toContain("Taken in: 0".replace("Taken", "Texts taken"));
  expect(text).toContain("Without a translation: 4. Refused: 0. Waiting: 1.");
  expect(text).toContain("what is new there comes in when all of it is translated");
  expect(await here.changes()).toEqual({});
});

test("a machine's page is a machine's draft, whoever says so", async () => {
  here = await place();
  const xliff = await here.exported("--to", "fr", "--version", "1.2", "housing/deposit");
  const back = withAllTargets(xliff, (source) => source);
  const said = back.replace("<target>", '<target state-qualifier="leveraged-mt">');
  const path = "pages/fr/housing/deposit.mdx";
  await here.imported(said);
  expect(await here.read(path)).toContain("provenance:\n  draft: machine\n  review: none\n");
  await here.leave();
  here = await place();
  await here.imported(back, "--machine");
  expect(await here.read(path)).toContain("provenance:\n  draft: machine\n  review: none\n");
});

test("a text that is confirmed as it is, is noted as up to date and changes nothing else", async () => {
  here = await accepted();
  await change(official, "Lees over", "Lees meer over");
  const before = await here.read(french);
  const xliff = await here.exported("--to", "fr", "housing/find-a-home");
  const back = xliff.replace(/state="initial" subState="[^"]*"/, 'state="reviewed"');
  expect((await here.imported(back)).code).toBe(0);
  const after = await here.read(french);
  expect(after).not.toBe(before);
  expect(after.replace(/[0-9a-f]{12}/g, "")).toBe(before.replace(/[0-9a-f]{12}/g, ""));
  expect(await frenchIssues()).toEqual([]);
});

test("a title and sources that changed come in alone, and are noted", async () => {
  here = await accepted({ "pages/en/housing/find-a-home.mdx": undefined });
  await change(official, "title: Een woning", "title: Een eigen woning");
  await change(
    official,
    "[{ title: Law, url: https://law.example }]",
    "[{ title: Nieuw, url: https://new.example }, { title: Law, url: https://law.example }]",
  );
  const before = await here.read(french);
  const xliff = await here.exported("--to", "fr", "housing/find-a-home");
  expect(ids(xliff)).toEqual(["title", "sources.1.title", "sources.2.title"]);
  const one = withTarget(xliff, official, "title", "Un logement: à vous");
  await here.imported(withTarget(one, official, "sources.1.title", "Neuf"));
  expect(ids(await here.exported("--to", "fr"))).toContain("sources.1.title");
  const all = withTarget(one, official, "sources.1.title", "Neuf");
  expect((await here.imported(withTarget(all, official, "sources.2.title", "Loi"))).code).toBe(0);
  const hashes = (text: string) => text.replace(/[0-9a-f]{12}/g, "HASH");
  expect(hashes(await here.read(french))).toBe(
    hashes(before)
      .replace("title: Un logement", 'title: "Un logement: à vous"')
      .replace(
        "[{ title: Law, url: https://law.example }]",
        "[{ title: Neuf, url: https://new.example }, { title: Loi, url: https://law.example }]",
      ),
  );
  expect(await here.issues()).toEqual([]);
});

test("line ends of Windows, a byte order mark and comments stay", async () => {
  here = await accepted();
  const text = (await here.read(french)).replace("order: 1", "# first\norder: 1");
  await here.write(french, `\ufeff${text.replaceAll("\n", "\r\n")}`);
  const before = await here.read(french);
  const xliff = await here.exported("--to", "fr", "--all", "housing/find-a-home");
  await here.imported(xliff.replace("Lisez sur", "Lisez tout sur"));
  expect(await here.read(french)).toBe(before.replace("Lisez sur", "Lisez tout sur"));
});

describe("where the official text has other blocks", () => {
  const nl = "\nEen.\n\n## Twee\n\n- drie\n- vier\n\nVijf.\n\nZes.\n";
  const fr = "\nUn.\n\n## Deux\n\n* trois\n* quatre\n\nCinq.\n\nSix.\n";
  const files = {
    [official]: pageFile({ title: "Een woning", order: 1, body: nl }),
    [french]: pageFile({ title: "Un logement", order: 1, body: fr, official: nl }),
    "pages/en/housing/find-a-home.mdx": undefined,
  };
  const bodyOf = async () => (await here.read(french)).split("---\n")[2];
  const export_ = () => here.exported("--to", "fr", "housing/find-a-home");

  test("a new one is put in, those that stay keep their bytes", async () => {
    here = await accepted(files);
    await change(official, "Vijf.", "Nieuw **echt**.\n\nVijf.");
    const xliff = await export_();
    expect(ids(xliff)).toEqual(["4.1"]);
    const back = withTarget(xliff, official, "4.1", 'Tout <pc id="1">neuf</pc>.');
    expect((await here.imported(back)).code).toBe(0);
    expect(await bodyOf()).toBe(fr.replace("Cinq.", "Tout **neuf**.\n\nCinq."));
    expect(await here.issues()).toEqual([]);
  });

  test("new, changed, removed and moved ones at once", async () => {
    here = await accepted(files);
    const text = await here.read(official);
    const body = "\nZes.\n\n## Twee nu\n\n- drie\n- vier\n\nEen.\n\nNieuw.\n";
    await here.write(official, text.replace(nl, body));
    const xliff = await export_();
    const one = withTarget(xliff, official, "5.1", "Neuf.");
    const back = withTarget(one, official, "2.1", "Deux même");
    const { code, text: said } = await here.imported(back);
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringContaining("taken in: 2") as string,
    });
    expect(await bodyOf()).toBe("\nSix.\n\n## Deux même\n\n* trois\n* quatre\n\nUn.\n\nNeuf.\n");
    expect(await here.issues()).toEqual([]);
  });

  test("a new one without a translation waits, what changed comes in and the rest stays outdated", async () => {
    here = await accepted(files);
    await change(official, "Een.", "Een, nu.");
    await change(official, "Vijf.", "Nieuw.\n\nVijf.");
    const back = withTarget(await export_(), official, "1.1", "Un, là.");
    expect((await here.imported(back)).code).toBe(0);
    expect(await bodyOf()).toBe(fr.replace("Un.", "Un, là."));
    expect(await here.issues()).toEqual([`${french} translation-outdated`]);
    expect(ids(await export_())).toEqual(["4.1"]);
  });

  test("one of which nobody can say whether it is new or changed waits for its neighbour", async () => {
    here = await accepted(files);
    await change(official, "Vijf.", "Nieuw.\n\nVijf en een half.");
    const xliff = await export_();
    expect(ids(xliff)).toEqual(["4.1", "5.1"]);
    expect(xliff).not.toContain("<target");
    const one = withTarget(xliff, official, "5.1", "Cinq et demi.");
    expect((await here.imported(one)).text).toContain("Waiting: 1.");
    expect(await bodyOf()).toBe(fr);
    expect((await here.imported(withTarget(one, official, "4.1", "Neuf."))).code).toBe(0);
    expect(await bodyOf()).toBe(fr.replace("Cinq.", "Neuf.\n\nCinq et demi."));
    expect(await here.issues()).toEqual([]);
  });

  test("one that only went away goes when somebody confirms the page", async () => {
    here = await accepted(files);
    await change(official, "Vijf.\n\n", "");
    const xliff = await export_();
    expect(ids(xliff)).toEqual(["title"]);
    await here.imported(xliff.replace(/state="initial" subState="[^"]*"/, 'state="final"'));
    expect(await bodyOf()).toBe(fr.replace("Cinq.\n\n", ""));
    expect(await here.issues()).toEqual([]);
  });

  test("a list with one more point is built from the official one when all of it is translated", async () => {
    here = await accepted(files);
    await change(official, "- vier\n", "- vier\n- vijf\n");
    const xliff = await export_();
    const some = withTarget(xliff, official, "3.1", "trois");
    expect((await here.imported(some)).text).toContain("Waiting: 1.");
    expect(await bodyOf()).toBe(fr);
    const all = withAllTargets(some, (source) => `fr ${source}`);
    expect(await here.imported(all)).toMatchObject({ code: 0 });
    expect(await bodyOf()).toBe(fr.replace("* trois\n* quatre", "- trois\n- fr vier\n- fr vijf"));
    expect(await here.issues()).toEqual([]);
  });

  test("a translation that is built in another way keeps that where only words are new", async () => {
    const other = fr.replace("* trois\n* quatre", "1. trois\n2. quatre");
    here = await accepted({
      ...files,
      [french]: pageFile({ title: "Un logement", order: 1, body: other, official: nl }),
    });
    const xliff = await here.exported("--to", "fr", "--all", "housing/find-a-home");
    const before = await here.read(french);
    await here.imported(withTarget(xliff, official, "title", "Se loger"));
    expect(await here.read(french)).toBe(before.replace("Un logement", "Se loger"));
    await here.imported(withTarget(xliff, official, "3.2", "4 et *5*"));
    expect(await bodyOf()).toBe(other.replace("quatre", "4 et \\*5\\*"));
  });
});
