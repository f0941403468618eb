import { edited } from "../example-content.ts";
import { streetFile } from "../street-file.ts";
import type { Fault } from "./fault.ts";

const path = "basemap/streets.pmtiles";
const named = edited("site.yaml", ["basemap:\n", `basemap:\n  pmtiles: ${path}\n`]);
const broken = (what: string, file: Uint8Array | string): Fault => [
  what,
  { ...named, [path]: file },
  [[path, "streets-broken", ""]],
];

/** Street maps of a region's own that are not there, or that no browser can draw. */
export const streetFaults: Fault[] = [
  ["a street map that is not there", named, [["site.yaml", "file-missing", path]]],
  [
    "a street map under another name",
    { ...named, "basemap/Streets.PMTiles": streetFile() },
    [["basemap/Streets.PMTiles", "file-type", ""]],
  ],
  [
    "a street map in another folder",
    edited("site.yaml", ["basemap:\n", "basemap:\n  pmtiles: ../streets.pmtiles\n"]),
    [["site.yaml", "field-invalid", "../streets.pmtiles"]],
  ],
  broken("an empty street map", ""),
  broken("a street map that is a web page", "<!doctype html>".padEnd(200)),
  broken("a street map of version 2", streetFile({ header: { 7: 2 } })),
  broken("a street map that was not uploaded whole", streetFile().subarray(0, -9)),
  broken("a street map of pictures", streetFile({ header: { 99: 2 } })),
  broken("a street map that browsers cannot unpack", streetFile({ header: { 98: 4 } })),
  broken(
    "a street map without roads",
    streetFile({ metadata: { vector_layers: [{ id: "transportation" }, null] } }),
  ),
];
