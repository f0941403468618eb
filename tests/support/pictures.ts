import { crc32, deflateSync } from "node:zlib";

const encode = (text: string) => Buffer.from(text, "latin1");
const join = (...pieces: (string | readonly number[] | Uint8Array)[]) =>
  new Uint8Array(
    Buffer.concat(
      pieces.map((piece) => (typeof piece === "string" ? encode(piece) : Uint8Array.from(piece))),
    ),
  );
const big = (value: number, bytes: 2 | 4): number[] =>
  bytes === 2 ? [value >> 8, value & 255] : [...big(value >>> 16, 2), ...big(value & 0xffff, 2)];
const little = (value: number) => big(value, 4).reverse();

/** What a camera writes beside the picture: which side is up, who made it and where it was taken. */
export function exif(orientation: number, order: "II" | "MM" = "MM"): Uint8Array {
  const two = (value: number) => (order === "MM" ? big(value, 2) : big(value, 2).reverse());
  const four = (value: number) => (order === "MM" ? big(value, 4) : little(value));
  const tags = [
    [...two(0x0112), ...two(3), ...four(1), ...two(orientation), 0, 0],
    [...two(0x013b), ...two(2), ...four(8), ...four(62)],
    [...two(0x8825), ...two(4), ...four(1), ...four(70)],
  ];
  const places = [...two(1), ...two(1), ...two(2), ...four(2), ...encode("N\0\0\0"), ...four(0)];
  return join(
    order,
    two(42),
    four(8),
    two(3),
    ...tags,
    four(0),
    [0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0],
    "JANSSENS",
    places,
    "51.05439 3.72583",
  );
}

/** One part of a PNG. */
export function pngChunk(type: string, data: string | Uint8Array | readonly number[]): Uint8Array {
  const body = join(type, data);
  return join(big(body.length - 4, 4), body, big(crc32(body), 4));
}

/** A white PNG of some size with more chunks before its pixels; only its header says the size. */
export function png(width = 1, height = 1, ...more: Uint8Array[]): Uint8Array {
  return join(
    "\x89PNG\r\n\x1a\n",
    pngChunk("IHDR", [...big(width, 4), ...big(height, 4), 8, 0, 0, 0, 0]),
    ...more,
    pngChunk("IDAT", deflateSync(Uint8Array.of(0, 255))),
    pngChunk("IEND", []),
  );
}

/** One segment of a JPEG. */
export function jpgSegment(marker: number, data: string | Uint8Array): Uint8Array {
  return join([0xff, marker], big(data.length + 2, 2), data);
}

/** The pixels of a JPEG: two scans, with restarts and bytes that look like markers. */
export const jpgScans: Uint8Array = join(
  [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0, 0x34, 0xff, 0xd0, 0x56],
  [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x78, 0xff, 0xff, 0],
);

/** A JPEG of some size with more segments after its first one. */
export function jpg(width = 1, height = 1, ...more: Uint8Array[]): Uint8Array {
  return join(
    [0xff, 0xd8],
    jpgSegment(0xe0, "JFIF\0\x01\x02\0\0\x01\0\x01\0\0"),
    ...more,
    jpgSegment(0xdb, "\0".repeat(65)),
    jpgSegment(0xc0, join([8], big(height, 2), big(width, 2), [1, 1, 0x11, 0])),
    jpgScans,
    [0xff, 0xd9],
  );
}

/** One chunk of a WebP. */
export function webpChunk(type: string, data: string | readonly number[] | Uint8Array): Uint8Array {
  return join(type, little(data.length), data, data.length % 2 === 1 ? [0] : []);
}

/** The pixels of a WebP of one by one, without loss. */
export const webpPixels = webpChunk("VP8L", [0x2f, 0, 0, 0, 0, 0x07, 0xd0, 0xff, 0xfe]);

/** A WebP of these chunks. */
export function webp(...chunks: Uint8Array[]): Uint8Array {
  const body = join("WEBP", ...chunks);
  return join("RIFF", little(body.length), body);
}

/** The chunk that says what a WebP holds, and its size. */
export function webpHead(flags: number, width = 1, height = 1): Uint8Array {
  const three = (value: number) => little(value).slice(0, 3);
  return webpChunk("VP8X", [flags, 0, 0, 0, ...three(width - 1), ...three(height - 1)]);
}

function box(type: string, ...data: (string | readonly number[] | Uint8Array)[]): Uint8Array {
  const body = join(...data);
  return join(big(body.length + 8, 4), type, body);
}

/** An AVIF of some size with items of these types. */
export function avif(width = 1, height = 1, ...items: string[]): Uint8Array {
  const all = ["av01", ...items];
  const entries = all.map((type, index) =>
    box("infe", [2, 0, 0, 0], big(index + 1, 2), [0, 0], type, [0]),
  );
  const size = box("ispe", [0, 0, 0, 0], big(width, 4), big(height, 4));
  return join(
    box("ftyp", "avif", [0, 0, 0, 0], "avifmif1"),
    box(
      "meta",
      [0, 0, 0, 0],
      box("iinf", [0, 0, 0, 0], big(all.length, 2), ...entries),
      box("iprp", box("ipco", size)),
    ),
    box("mdat", "pixels"),
  );
}

/** An SVG with some content. */
export const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n${content}</svg>`;
