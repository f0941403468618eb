import { orientationOnly } from "./exif.ts";
import {
  fromLetters,
  joined,
  letters,
  view,
  type Chunk,
  type PictureSize,
} from "./picture-bytes.ts";

const header = 12;
const [exifFlag, xmpFlag] = [0x08, 0x04];

/** Everything that a browser draws from, animations included. */
const drawn = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"]);

/** The size of a WebP that is whole; `undefined` where it stops before its end. */
export function webpSize(bytes: Uint8Array): PictureSize | undefined {
  const chunks = chunksOf(bytes);
  const frame = chunks?.find(({ type }) => ["VP8 ", "VP8L", "ANMF"].includes(type));
  if (!chunks || !frame) return undefined;
  const { type, data } = chunks.find((chunk) => chunk.type === "VP8X") ?? frame;
  const numbers = view(data);
  if (type === "VP8X" && data.length >= 10)
    return {
      width: 1 + (numbers.getUint32(4, true) & 0xffffff),
      height: 1 + (numbers.getUint32(6, true) >>> 8),
    };
  if (type === "VP8L" && data.length >= 5) {
    const packed = numbers.getUint32(1, true);
    return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
  }
  if (type === "VP8 " && data.length >= 10)
    return {
      width: numbers.getUint16(6, true) & 0x3fff,
      height: numbers.getUint16(8, true) & 0x3fff,
    };
  return undefined;
}

/** A WebP without Exif data but which side is up, and without other data that nobody sees. */
export function webpWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const chunks = chunksOf(bytes);
  if (!chunks) return undefined;
  const exif = chunks.find(({ type }) => type === "EXIF");
  const turned = exif && orientationOnly(exif.data);
  const kept = chunks.flatMap(({ type, bytes: whole }) => {
    if (type === "VP8X") return [withFlags(whole, turned !== undefined)];
    return drawn.has(type) ? [whole] : [];
  });
  const body = joined([fromLetters("WEBP"), ...kept, ...(turned ? [chunk("EXIF", turned)] : [])]);
  return joined([chunkHead("RIFF", body.length), body]);
}

/** The chunks of the file; what follows them is no part of the picture. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  if (bytes.length < header) return undefined;
  const numbers = view(bytes);
  const end = 8 + numbers.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const found: Chunk[] = [];
  for (let at = header; at + 8 <= end;) {
    const size = numbers.getUint32(at + 4, true);
    const next = at + 8 + size + (size % 2);
    if (at + 8 + size > end) return undefined;
    const type = letters(bytes.subarray(at, at + 4));
    const data = bytes.subarray(at + 8, at + 8 + size);
    found.push({ type, bytes: chunk(type, data), data });
    at = next;
  }
  return found;
}

/** The chunk that lists what is in the file, telling the truth about Exif and XMP data. */
function withFlags(whole: Uint8Array, hasExif: boolean): Uint8Array {
  const flags = (whole[8] ?? 0) & ~(exifFlag | xmpFlag);
  return joined([
    whole.subarray(0, 8),
    Uint8Array.of(hasExif ? flags | exifFlag : flags),
    whole.subarray(9),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  return joined([chunkHead(type, data.length), data, new Uint8Array(data.length % 2)]);
}

function chunkHead(type: string, size: number): Uint8Array {
  const head = new Uint8Array(8);
  head.set(fromLetters(type));
  view(head).setUint32(4, size, true);
  return head;
}
