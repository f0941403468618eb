import { expect, test } from "vitest";
import { basemapSvg } from "../../../src/export/basemap-svg.ts";
import { buildBasemap } from "../../../src/model/basemap/build-basemap.ts";
import { compressedSize } from "../../support/budget.ts";
import { island, regionOfContent, scattered } from "../../support/map-fixture.ts";

const region = regionOfContent();
const size = { width: 720, height: 440 };

test.skipIf(!region)(
  "the region of content/ takes at most 25 kB, a town in it half of that",
  () => {
    if (!region) return;
    const model = buildBasemap(region);
    const whole = basemapSvg(model, { width: 720, height: 720 });
    expect(compressedSize(whole).brotli).toBeLessThanOrEqual(25_000);
    for (const { lat, lon } of region.municipalities) {
      const bounds = [
        [lat - 0.03, lon - 0.05],
        [lat + 0.03, lon + 0.05],
      ] as const;
      const crop = basemapSvg(model, { width: 480, height: 320, bounds });
      expect(compressedSize(crop).brotli).toBeLessThanOrEqual(12_500);
    }
  },
);

test.each([
  ["a region with all there is", island],
  ["one municipality", scattered(1)],
  ["none", scattered(0)],
])("%s is a well-formed picture without script and without anything from elsewhere", (_, input) => {
  const svg = basemapSvg(buildBasemap(input), size);
  expect(unbalanced(svg)).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  expect(svg).not.toMatch(/<script|<foreignObject|<image|\son\w+=|javascript:/i);
  expect(svg.match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
  const ids = new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map((found) => found[1]));
  const targets = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map((found) => found[1]);
  expect(targets.filter((target) => !ids.has(target))).toEqual([]);
});

test("names are text, whatever an editor wrote", () => {
  const [first, ...others] = island.municipalities;
  if (!first) throw new Error("The fixture has municipalities.");
  const named = { ...first, name: `<script>alert("&")</script>` };
  const svg = basemapSvg(buildBasemap({ ...island, municipalities: [named, ...others] }), size);
  expect(svg).toContain(`&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;`);
  expect(svg).not.toContain("<script");
});

test("it has colours for light and for dark", () => {
  const svg = basemapSvg(buildBasemap(island), size);
  expect(svg).toMatch(
    /:root\{[^}]*--outside:#[^@]*@media\(prefers-color-scheme:dark\)\{:root\{--outside:#/,
  );
});

test("marked places are drawn where they are, approximate ones otherwise than exact ones", () => {
  const bounds = [
    [50.95, 3.6],
    [51.05, 3.8],
  ] as const;
  const points = [
    { lat: 51, lon: 3.7, approximate: false },
    { lat: 51.02, lon: 3.75, approximate: true },
  ];
  const svg = basemapSvg(buildBasemap(island), { ...size, bounds, points });
  expect(svg).toMatch(/<circle class="exact" cx="360" cy="220\.?\d?"/);
  expect(svg.match(/class="approximate"/g)).toHaveLength(1);
});

test("places with a number show it, each number once where they stand too close to tell apart", () => {
  const at = (lat: number, lon: number, number: number, approximate = false) => {
    return { lat, lon, number, approximate };
  };
  const points = [
    at(51, 3.7, 5),
    at(51, 3.7, 1, true),
    at(51.0001, 3.7, 5, true),
    at(51.1, 3.6, 4),
  ];
  const svg = basemapSvg(buildBasemap(island), { ...size, points, own: "berg" });
  const numbers = [...svg.matchAll(/class="number"[^>]*>(\d+)</g)].map(([, number]) => number);
  expect(numbers.toSorted()).toEqual(["1", "4", "5"]);
  expect(svg.match(/class="disc about"/g)).toHaveLength(1);
  expect(unbalanced(svg)).toEqual([]);
});

test("a part of the region leaves out what is not in view", () => {
  const model = buildBasemap(island);
  const bounds = [
    [51.05, 3.56],
    [51.06, 3.6],
  ] as const;
  const crop = basemapSvg(model, { ...size, bounds });
  expect(crop).toContain(">Berg<");
  expect(crop).not.toContain(">Eem<");
  expect(crop.length).toBeLessThan(basemapSvg(model, size).length);
});

test("the same region gives the same bytes", () => {
  expect(basemapSvg(buildBasemap(island), size)).toBe(basemapSvg(buildBasemap(island), size));
});

/** Elements that are closed without being opened, or the other way round. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = "", empty] of svg.matchAll(/<(\/?)([\w]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (empty === "/") continue;
    if (closing === "") open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}
