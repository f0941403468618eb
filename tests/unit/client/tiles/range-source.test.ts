import { PMTiles } from "pmtiles";
import { afterEach, expect, test, vi } from "vitest";
import { RangeSource } from "../../../../src/client/tiles/range-source.ts";
import { TileView } from "../../../../src/client/tiles/tile-view.ts";
import { levels, type TileFacts } from "../../../../src/export/tiles/tile-facts.ts";
import { serviceTiles } from "../../../../src/export/tiles/service-tiles.ts";
import { gzip } from "../../../../src/integrations/service-tiles.ts";
import { manyServices } from "../../../support/many-services.ts";

const bytes = serviceTiles(manyServices(2000), gzip, 60);

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A host of the archive; `asked` has the ranges that it was asked for. */
function host({ ranges = true, etags = ["a"] } = {}) {
  const asked: string[] = [];
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
  vi.stubGlobal("fetch", (_: string, { headers }: { headers: Headers }) => {
    const range = headers.get("range") ?? "";
    asked.push(range);
    const [first = 0, last = 0] = range.replace("bytes=", "").split("-").map(Number);
    const part = ranges ? bytes.subarray(first, last + 1) : bytes;
    const sent = { "content-length": `${part.length}`, etag: etags[asked.length - 1] ?? "b" };
    return Promise.resolve(
      new Response(Uint8Array.from(part), { status: ranges ? 206 : 200, headers: sent }),
    );
  });
  return { archive: new PMTiles(new RangeSource("https://town.example/a.pmtiles")), asked };
}

test("what an archive tells of itself comes with its first bytes", async () => {
  const { archive, asked } = host();
  const facts = (await archive.getMetadata()) as TileFacts;
  expect(facts.levels).toEqual(levels);
  await archive.getHeader();
  expect(asked).toEqual(["bytes=0-16383"]);
});

test("a host that gives no parts of files is found out at the first of them", async () => {
  const { archive, asked } = host({ ranges: false });
  await expect(archive.getMetadata()).rejects.toThrow(/Byte Serving|content-length/);
  expect(asked).toHaveLength(1);
});

test("an archive that was replaced meanwhile is read anew", async () => {
  const { archive, asked } = host({ etags: ["a", "b", "b", "b"] });
  const tiles = new TileView(archive, levels);
  await archive.getHeader();
  const { services } = await tiles.look([3.6, 51, 3.7, 51.06], 17);
  expect(services.length).toBeGreaterThan(0);
  expect(asked.filter((range) => range === "bytes=0-16383").length).toBeGreaterThan(1);
});
