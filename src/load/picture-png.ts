import { crc32 } from "node:zlib";
import { orientationOnly } from "./exif.ts";
import {
  fromLetters,
  joined,
  letters,
  view,
  type Chunk,
  type PictureSize,
} from "./picture-bytes.ts";

const signature = 8;

/** Everything that a browser draws from, animations included. */
const drawn = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST sPLT cICP mDCV cLLI acTL fcTL fdAT".split(
    " ",
  ),
);

/** The size of a PNG that is whole; `undefined` where a part is lost or does not match its checksum. */
export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  const chunks = chunksOf(bytes);
  const [header] = chunks ?? [];
  if (header?.type !== "IHDR" || header.data.length !== 13) return undefined;
  if (!chunks?.some(({ type }) => type === "IDAT")) return undefined;
  return { width: view(header.data).getUint32(0), height: view(header.data).getUint32(4) };
}

/** A PNG without texts, times, places and other data that nobody sees. */
export function pngWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const kept = chunksOf(bytes)?.flatMap(({ type, bytes: whole, data }) => {
    if (drawn.has(type)) return [whole];
    const turned = type === "eXIf" ? orientationOnly(data) : undefined;
    return turned ? [chunk("eXIf", turned)] : [];
  });
  return kept && joined([bytes.subarray(0, signature), ...kept]);
}

/** The chunks up to the last one; what follows it is no part of the picture. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  const found: Chunk[] = [];
  const numbers = view(bytes);
  for (let at = signature; at + 12 <= bytes.length;) {
    const end = at + 12 + numbers.getUint32(at);
    if (end > bytes.length) return undefined;
    const type = letters(bytes.subarray(at + 4, at + 8));
    if (crc32(bytes.subarray(at + 4, end - 4)) !== numbers.getUint32(end - 4)) return undefined;
    found.push({ type, bytes: bytes.subarray(at, end), data: bytes.subarray(at + 8, end - 4) });
    if (type === "IEND") return found;
    at = end;
  }
  return undefined;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([fromLetters(type), data]);
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, data.length);
  ends.setUint32(4, crc32(body));
  return joined([new Uint8Array(ends.buffer, 0, 4), body, new Uint8Array(ends.buffer, 4)]);
}
