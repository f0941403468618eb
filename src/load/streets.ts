import { gunzipSync } from "node:zlib";
import type { StreetFile } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import type { ContentFile } from "./content.ts";
import { letters, view } from "./picture-bytes.ts";

/**
 * How many bytes of a PMTiles file are read: it may be larger than a memory, and what is asked of it
 * here stands at its beginning. https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export const streetFileStart = 65_536;

const headerLength = 127;
const uncompressed = 1;
const gzip = 2;
const vectorTiles = 1;

/** Reads the beginning of the street map that `site.yaml` names; undefined where it is not there or no use. */
export function readStreets(
  files: readonly ContentFile[],
  path: string | undefined,
): { streets: StreetFile | undefined; issues: Issue[] } {
  const file = files.find((one) => one.path === path);
  if (!file) return { streets: undefined, issues: [] };
  const found = readHeader(file);
  if (!("template" in found)) return { streets: found, issues: [] };
  const fix = say`Make it again with the command “pmtiles extract” from a basemap of Protomaps, or take pmtiles out of site.yaml.`;
  const broken = { code: "streets-broken", file: file.path, line: 1, message: found, fix } as const;
  return { streets: undefined, issues: [issue(broken)] };
}

function readHeader({ path, bytes, size = bytes.length }: ContentFile): StreetFile | Message {
  if (bytes.length < headerLength || letters(bytes.subarray(0, 8)) !== "PMTiles\u0003")
    return say`This is no PMTiles file of version 3.`;
  const header = view(bytes);
  const number = (at: number) => Number(header.getBigUint64(at, true));
  if (number(56) + number(64) > size)
    return say`The street map is damaged: a part of it is missing.`;
  if (header.getUint8(99) !== vectorTiles)
    return say`The street map holds pictures; the site draws vector tiles (MVT).`;
  if (![97, 98].every((at) => [uncompressed, gzip].includes(header.getUint8(at))))
    return say`The street map is compressed in a way that browsers cannot read; gzip is the one they can.`;
  const { layers, attribution } = readMetadata(
    bytes.subarray(number(24), number(24) + number(32)),
    header.getUint8(97) === gzip,
  );
  if (layers && !layers.includes("roads"))
    return say`The street map has no layer “roads”: it is not made as Protomaps makes its basemaps.`;
  return { file: path, maxZoom: header.getUint8(101), attribution };
}

interface Metadata {
  attribution?: unknown;
  vector_layers?: unknown;
}

/** What a file tells of itself; nothing where that is not at its beginning, which the format allows. */
function readMetadata(bytes: Uint8Array, isCompressed: boolean) {
  try {
    const text = new TextDecoder().decode(isCompressed ? gunzipSync(bytes) : bytes);
    const { attribution, vector_layers: layers } = JSON.parse(text) as Metadata;
    return {
      attribution: typeof attribution === "string" ? withoutTags(attribution) : undefined,
      layers: Array.isArray(layers)
        ? layers.map((layer: { id?: unknown } | null) => layer?.id)
        : undefined,
    };
  } catch {
    return { attribution: undefined, layers: undefined };
  }
}

/** The words of an attribution, which most makers of maps write as HTML. */
function withoutTags(html: string): string | undefined {
  const text = html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&copy;", "©")
    .replaceAll("&amp;", "&")
    .trim();
  return text === "" ? undefined : text;
}
