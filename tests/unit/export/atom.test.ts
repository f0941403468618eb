import fc from "fast-check";
import { expect, test } from "vitest";
import { xml2js, type Element } from "xml-js";
import { atom } from "../../../src/export/atom.ts";
import { feedModel, type Feed } from "../../../src/model/feed-model.ts";
import { edited, exampleRegion, type Files } from "../../support/example-content.ts";
import { dutchPage, englishPage, shortPage } from "../../support/faults/fault.ts";
import { always } from "../../support/properties.ts";

const withChanges = (path: string, list: string): Files =>
  edited(path, ["reviewed: 2026-11-01", `reviewed: 2026-11-01\nchanges: ${list}`]);

const changed = exampleRegion({
  ...withChanges(
    dutchPage,
    "[{ date: 2026-10-01, text: Eerst. }, { date: 2026-11-20, text: Meer }, { date: 2026-11-20, text: en nog. }]",
  ),
  ...withChanges(englishPage, "[{ date: 2026-11-20, text: More }]"),
});
const housing = changed.topics.get("housing");

/** The only element of a feed as an XML parser reads it; throws where the text is not well-formed. */
function parsed(xml: string): Element {
  const { elements = [] } = xml2js(xml, { captureSpacesBetweenElements: true }) as Element;
  const root = elements.find(({ name }) => name === "feed");
  if (!root) throw new Error("No feed.");
  return root;
}

const all = (parent: Element, name: string) =>
  (parent.elements ?? []).filter((element) => element.name === name);
const text = (parent: Element, name: string) =>
  (all(parent, name)[0]?.elements ?? []).map((part) => part.text ?? "").join("");

/** What RFC 4287 asks for (4.1.1, 4.1.2, 4.2.6, 4.2.7.1, 3.3). */
function expectValid(root: Element): void {
  expect(root.attributes?.["xmlns"]).toBe("http://www.w3.org/2005/Atom");
  expect(all(root, "author").map((author) => text(author, "name"))).not.toContain("");
  const parts = [root, ...all(root, "entry")];
  for (const part of parts) {
    for (const name of ["id", "title", "updated"]) expect(all(part, name)).toHaveLength(1);
    expect(() => new URL(text(part, "id"))).not.toThrow();
    expect(text(part, "updated")).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    const alternates = all(part, "link").filter(
      ({ attributes }) => attributes?.["rel"] === "alternate",
    );
    expect(alternates).toHaveLength(1);
  }
  const ids = parts.map((part) => text(part, "id"));
  expect(new Set(ids).size).toBe(ids.length);
}

test("a topic's feed has an entry for each day of changes, and for each page without any, the newest first", () => {
  const root = parsed(atom(feedModel(changed, "en", housing)));
  expectValid(root);
  expect(root.attributes?.["xml:lang"]).toBe("en");
  expect(text(root, "updated")).toBe("2026-11-20T00:00:00Z");
  const entries = all(root, "entry").map((entry) => [text(entry, "id"), text(entry, "summary")]);
  expect(entries).toEqual([
    ["https://x.example/en/housing/find-a-home/#2026-11-20", "More en nog."],
    ["https://x.example/en/housing/deposit/", "About The deposit."],
    ["https://x.example/en/housing/moving/", "About Verhuizen."],
    ["https://x.example/en/housing/find-a-home/#2026-10-01", "Eerst."],
  ]);
});

test("a text in another language than the feed's says which", () => {
  const root = parsed(atom(feedModel(changed, "en", housing)));
  const languages = all(root, "entry").map((entry) => [
    entry.attributes?.["xml:lang"],
    all(entry, "summary")[0]?.attributes?.["xml:lang"],
  ]);
  expect(languages).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    ["nl", undefined],
    [undefined, "nl"],
  ]);
});

test("a topic without pages has a valid feed, as new as the rest of the site", () => {
  const root = parsed(atom(feedModel(changed, "fr", changed.topics.get("work"))));
  expectValid(root);
  expect(all(root, "entry")).toEqual([]);
  expect(text(root, "updated")).toBe("2026-11-20T00:00:00Z");
});

test("a language's feed holds the 50 newest entries of all topics", () => {
  const days = Array.from({ length: 60 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    return `{ date: ${date}, text: Dag ${day} }`;
  });
  const { entries } = feedModel(
    exampleRegion(withChanges(shortPage, `[${days.join(", ")}]`)),
    "nl",
  );
  expect(entries).toHaveLength(50);
  expect(entries[0]?.date).toBe("2026-11-01");
  expect(entries.at(-1)?.date).toBe("2026-01-13");
});

test("whatever a text holds, the feed is well-formed and says what was written", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      "]]>",
      "<!--",
      "&amp;",
      "</feed>",
      `" x="`,
      "<?xml?>",
      "\u0000\ud800\uffff",
      "\r\n\t",
    ),
  );
  const base = feedModel(changed, "nl", housing);
  always(300, fc.tuple(hostile, hostile, hostile), ([title, summary, label]) => {
    const [first] = base.entries;
    if (!first) throw new Error("No entry.");
    const entry = {
      ...first,
      title,
      summary: { text: summary, lang: undefined },
      topic: { id: label, label },
    };
    const feed: Feed = {
      ...base,
      title: summary,
      author: { name: label, url: title },
      entries: [entry],
    };
    const root = parsed(atom(feed));
    const [only] = all(root, "entry");
    if (!only) throw new Error("No entry.");
    expect(text(only, "title")).toBe(allowed(title));
    expect(text(only, "summary")).toBe(allowed(summary));
    expect(text(root, "title")).toBe(allowed(summary));
    expect(all(only, "category")).toHaveLength(1);
  });
});

/** A text without the characters that XML 1.0 has no way to write. */
function allowed(written: string): string {
  return [...written]
    .filter((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      if (code < 0x20) return [9, 10, 13].includes(code);
      return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
    })
    .join("");
}
