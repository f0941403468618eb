import { expect, test } from "vitest";
import { withoutMetadata } from "../../../src/load/picture-metadata.ts";
import { pictureIssues } from "../../../src/load/picture.ts";
import {
  avif,
  exif,
  jpg,
  jpgScans,
  jpgSegment,
  png,
  pngChunk,
  svg,
  webp,
  webpChunk,
  webpHead,
  webpPixels,
} from "../../support/pictures.ts";

const published = (bytes: Uint8Array) => Buffer.from(withoutMetadata(new Uint8Array(bytes)));
const bytesOf = (...pieces: Uint8Array[]) => Buffer.concat(pieces);

/** What nobody who looks at a page should get: a name, a place, a time, a program. */
const secrets = ["JANSSENS", "51.05439", "2026:11:22", "Editor 1.0"];

function expectNoSecrets(bytes: Buffer): void {
  expect(secrets.filter((secret) => bytes.includes(secret))).toEqual([]);
}

const exifSegment = (orientation: number, order?: "II" | "MM") =>
  jpgSegment(0xe1, bytesOf(Buffer.from("Exif\0\0"), exif(orientation, order)));
const colours = jpgSegment(0xe2, "ICC_PROFILE\0\x01\x01 colours");
const adobe = jpgSegment(0xee, "Adobe\0\x64\0\0\0\0\x01");

test("the test's own data holds what is looked for", () => {
  expect(Buffer.from(exif(1)).includes("51.05439")).toBe(true);
  expect(Buffer.from(exif(1)).includes("JANSSENS")).toBe(true);
});

test("a JPEG loses place, name, time and comments, and keeps its colours and pixels byte for byte", () => {
  const taken = jpg(
    1,
    1,
    exifSegment(1),
    jpgSegment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x>51.05439</x>"),
    jpgSegment(0xe0, "JFXX\0 JANSSENS"),
    jpgSegment(0xe2, "MPF\0 JANSSENS"),
    colours,
    jpgSegment(0xed, "Photoshop 3.0\0 JANSSENS"),
    adobe,
    jpgSegment(0xfe, "Editor 1.0"),
  );
  const result = published(taken);
  expectNoSecrets(result);
  expect(result).toEqual(Buffer.from(jpg(1, 1, colours, adobe)));
  expect(result.includes(Buffer.from(jpgScans))).toBe(true);
});

test.each([
  [6, "MM"],
  [8, "II"],
] as const)("a turned JPEG (%i, %s) stays turned, and loses the rest", (orientation, order) => {
  const result = published(jpg(1, 1, exifSegment(orientation, order)));
  expectNoSecrets(result);
  const tiff = [...Buffer.from("MM\0*\0\0\0\x08\0\x01"), 0x01, 0x12, 0, 3, 0, 0, 0, 1];
  const kept = Uint8Array.from([...tiff, 0, orientation, 0, 0, 0, 0, 0, 0]);
  const only = jpgSegment(0xe1, bytesOf(Buffer.from("Exif\0\0"), kept));
  expect(result).toEqual(Buffer.from(jpg(1, 1, only)));
  expect(published(result)).toEqual(result);
});

test.each([0, 1, 9, 257])(
  "an orientation that turns nothing (%i) is no reason to keep data",
  (it) => {
    expect(published(jpg(1, 1, exifSegment(it)))).toEqual(Buffer.from(jpg()));
  },
);

test.each([
  ["nothing", ""],
  ["half a header", "MM\0*\0"],
  ["no TIFF", "JANSSENS 51.05439"],
  ["a directory far away", "MM\0*\x7f\xff\xff\xff"],
  ["more entries than bytes", "II*\0\x08\0\0\0\xff\xff\0\0"],
])("Exif data of %s is dropped", (_, data) => {
  const broken = jpgSegment(0xe1, bytesOf(Buffer.from("Exif\0\0"), Buffer.from(data, "latin1")));
  expect(published(jpg(1, 1, broken))).toEqual(Buffer.from(jpg()));
});

test("what follows the end of a JPEG, such as a film or a second picture, is not published", () => {
  const second = jpg(1, 1, exifSegment(1));
  expect(published(bytesOf(jpg(), second))).toEqual(Buffer.from(jpg()));
});

test("a JPEG with nothing to hide is published as it is", () => {
  expect(published(jpg(3, 2, colours))).toEqual(Buffer.from(jpg(3, 2, colours)));
});

test("a PNG loses texts, time and place, and keeps its colours and pixels byte for byte", () => {
  const gamma = pngChunk("gAMA", [0, 0, 0xb1, 0x8f]);
  const taken = png(
    1,
    1,
    gamma,
    pngChunk("eXIf", exif(1)),
    pngChunk("tEXt", "Software\0Editor 1.0"),
    pngChunk("zTXt", "Author\0\0JANSSENS"),
    pngChunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0 51.05439"),
    pngChunk("tIME", [7, 234, 11, 22, 8, 0, 0]),
    pngChunk("prVt", "JANSSENS"),
  );
  expect(published(taken)).toEqual(Buffer.from(png(1, 1, gamma)));
  expect(published(bytesOf(taken, Buffer.from("JANSSENS")))).toEqual(Buffer.from(png(1, 1, gamma)));
});

test("a turned PNG stays turned", () => {
  const result = published(png(1, 1, pngChunk("eXIf", exif(6))));
  expectNoSecrets(result);
  expect(result.includes("eXIf")).toBe(true);
  expect(pictureIssues("media/a.png", result)).toEqual([]);
  expect(published(result)).toEqual(result);
});

test("an animated PNG stays animated", () => {
  const frames = [pngChunk("acTL", [0, 0, 0, 1, 0, 0, 0, 0]), pngChunk("fcTL", "0".repeat(26))];
  expect(published(png(1, 1, ...frames))).toEqual(Buffer.from(png(1, 1, ...frames)));
});

test("a WebP loses place and name, says so in its header, and keeps its colours and pixels", () => {
  const profile = webpChunk("ICCP", "colours");
  const taken = webp(
    webpHead(0x2c),
    profile,
    webpPixels,
    webpChunk("EXIF", exif(1)),
    webpChunk("XMP ", "<x>51.05439</x>"),
    webpChunk("JANS", "JANSSENS"),
  );
  const result = published(taken);
  expect(result).toEqual(Buffer.from(webp(webpHead(0x20), profile, webpPixels)));
  expect(result.readUInt32LE(4)).toBe(result.length - 8);
  expect(published(bytesOf(taken, Buffer.from("JANSSENS")))).toEqual(result);
});

test("a turned WebP stays turned", () => {
  const result = published(webp(webpHead(0x0c), webpPixels, webpChunk("EXIF", exif(3))));
  expectNoSecrets(result);
  expect(result.includes("EXIF")).toBe(true);
  expect(result[20]).toBe(0x08);
  expect(pictureIssues("media/a.webp", result)).toEqual([]);
  expect(published(result)).toEqual(result);
});

test("a simple WebP stays simple", () => {
  expect(published(webp(webpPixels))).toEqual(Buffer.from(webp(webpPixels)));
});

test.each([
  ["AVIF", avif()],
  ["SVG", Buffer.from(svg('<path d="M0 0h8"/>'))],
  ["a damaged picture, which the checks stop", jpg().subarray(0, 40)],
  ["nothing", new Uint8Array()],
])("%s goes through as it is", (_, bytes) => {
  expect(published(bytes)).toEqual(Buffer.from(bytes));
});
