import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { expectedSite } from "../../../../src/integrations/verify/expected-site.ts";
import { machinePlaces } from "../../../../src/integrations/verify/machine.ts";
import { readContent } from "../../../../src/load/files.ts";
import { makeRegion } from "../../../../src/model/region.ts";

test("a site has the pages of its region, the documentation, its pictures and what is copied", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rotonde-public-"));
  await mkdir(join(folder, ".well-known"));
  await writeFile(join(folder, ".well-known/security.txt"), "text");
  const { content } = await readContent(resolve("tests/fixtures/second-region"));
  if (!content) throw new Error("The fixture cannot be read.");

  const expected = expectedSite(makeRegion(content), folder);

  expect(expected.address).toBe("https://second.example/insel/");
  expect(expected.locales).toEqual(["de", "ar"]);
  expect(expected.pages).toEqual(
    expect.arrayContaining([
      "index.html",
      "404.html",
      "ar/hafen/mit-der-faehre/index.html",
      "docs/nl/edit/index.html",
    ]),
  );
  expect(expected.pictures).toEqual([
    "media/anleger.svg",
    "media/faehre-ar.vtt",
    "media/faehre-de.vtt",
    "media/faehre.webm",
  ]);
  expect(expected.copied).toEqual([".well-known", ".well-known/security.txt"]);
  await rm(folder, { recursive: true });
});

test("the places of this computer lie below the project and the content, whose own names may be short", () => {
  expect(machinePlaces("/app", "/content")).toEqual(
    expect.arrayContaining(["/app/src/", "/app/node_modules/", "/content/pages/"]),
  );
});
