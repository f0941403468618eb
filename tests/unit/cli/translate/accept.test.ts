import { afterEach, describe, expect, test } from "vitest";
import { place, type Place } from "./run-translate.ts";

const french = "pages/fr/housing/find-a-home.mdx";
let here: Place;

afterEach(() => here.leave());

/** A page as an editor could have it: with a note, lists written their way, and a line of dashes in its text. */
const page = `---
# ours
title: Trouver un logement
description: About a home.
order: 1
phases: [before]
authority: 'Example'
sources: [{title: Law, url: https://law.example}]
reviewed: 2026-11-01
provenance: { draft: machine, review: none }
---

Demandez à votre <Term id="gemeente" />.

## Louer

Lisez sur [la garantie](/housing/deposit/).
`;

describe("accepting a translation", () => {
  test.each([
    ["a page", page],
    ["a page of Windows", page.replaceAll("\n", "\r\n")],
    ["a page with a byte order mark", `\ufeff${page}`],
  ])("of %s adds what it translates, and touches no other byte", async (_, before) => {
    here = await place({ [french]: before });
    const { code, text } = await here.translate("accept", french);
    expect({ code, text }).toEqual({ code: 0, text: "Noted the version in 1 translations." });
    const after = await here.read(french);
    const added = /\r?\ntranslation:[^]*?(?=\r?\n---)/.exec(after)?.[0] ?? "";
    expect(added).toContain("of: nl");
    expect(after.replace(added, "")).toBe(before);
  });

  test("a second time changes no byte", async () => {
    here = await place({ [french]: page });
    await here.translate("accept");
    const once = await here.read(french);
    await here.translate("accept");
    expect(await here.read(french)).toBe(once);
  });

  test("of a page that is not there is refused", async () => {
    here = await place();
    const { code, text } = await here.translate("accept", "pages/fr/housing/nowhere.mdx");
    expect(code).toBe(2);
    expect(text).toContain("nowhere.mdx");
    expect(await here.changes()).toEqual({});
  });
});
