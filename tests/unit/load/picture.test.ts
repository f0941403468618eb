import { describe, expect, test } from "vitest";
import {
  avif,
  exif,
  jpg,
  jpgSegment,
  png,
  pngChunk,
  svg,
  webp,
  webpChunk,
  webpHead,
  webpPixels,
} from "../../support/pictures.ts";
import { codes, found } from "./pictured.ts";

const whole = {
  "a.png": png(2, 2, pngChunk("tEXt", "Title\0A")),
  "a.jpg": jpg(2, 2, jpgSegment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), exif(6)]))),
  "a.webp": webp(webpHead(0x08), webpPixels, webpChunk("EXIF", exif(1))),
  "b.webp": webp(webpPixels),
  "c.webp": webp(webpChunk("VP8 ", [0, 0, 0, 0x9d, 1, 0x2a, 8, 0, 8, 0])),
  "a.avif": avif(2, 2),
  "b.avif": avif(2, 2, "av01", "grid"),
};

describe("whole pictures pass", () => {
  test.each(Object.entries(whole))("%s", (name, bytes) => {
    expect(found(name, bytes)).toEqual([]);
  });

  test("with bytes after their end too", () => {
    expect(found("a.jpg", Buffer.concat([jpg(), Buffer.from("more")]))).toEqual([]);
    expect(found("a.png", Buffer.concat([png(), Buffer.from("more")]))).toEqual([]);
  });
});

describe("a picture that stops before its end is damaged, wherever it stops", () => {
  test.each(Object.entries(whole))("%s", (name, bytes) => {
    for (let length = 1; length < bytes.length; length++)
      expect(codes(name, bytes.subarray(0, length)), String(length)).toEqual(["picture-broken"]);
  });
});

test.each([
  ["a.png", "a byte that changed", changed(png(), 20)],
  ["a.png", "a length beyond the file", changed(png(), 8)],
  ["a.png", "no pixels", png().subarray(0, 33)],
  ["a.png", "its first part lost", Buffer.concat([png().subarray(0, 8), png().subarray(33)])],
  ["a.jpg", "no frame", Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
  ["a.jpg", "a gap between its segments", Buffer.concat([jpg().subarray(0, 20), jpg()])],
  ["a.webp", "a size beyond the file", changed(webp(webpPixels), 5)],
  ["a.webp", "no pixels", webp(webpHead(0))],
  ["a.avif", "no size", avif(0, 0)],
])("%s with %s is damaged", (name, _, bytes) => {
  expect(found(name, bytes)).toMatchObject([
    {
      code: "picture-broken",
      line: 1,
      message: "The picture is damaged: a part of it is missing.",
      fix: "Save the picture again, and put it in the place of this file.",
    },
  ]);
});

test("an empty file is told as empty", () => {
  for (const name of ["a.png", "a.jpg", "a.svg"]) expect(codes(name, "")).toEqual(["file-empty"]);
});

test.each([
  ["a.jpg", png(), "JPG", "PNG", "media/a.png"],
  ["a.png", jpg(), "PNG", "JPG", "media/a.jpg"],
  ["a.png", webp(webpPixels), "PNG", "WebP", "media/a.webp"],
  ["a.jpg", avif(), "JPG", "AVIF", "media/a.avif"],
  ["a.svg", png(), "SVG", "PNG", "media/a.png"],
  ["a.png", svg(""), "PNG", "SVG", "media/a.svg"],
  ["a.png", `<?xml version="1.0"?>\n<!-- drawn -->\n${svg("")}`, "PNG", "SVG", "media/a.svg"],
])("%s that holds another picture gets its right name", (name, bytes, says, holds, right) => {
  expect(found(name, bytes)).toMatchObject([
    {
      code: "picture-broken",
      message: `The name says ${says}, but the file holds ${holds}.`,
      fix: `Rename it to ${right}, and change the name on the pages that show it.`,
    },
  ]);
});

test.each([
  ["GIF", "GIF89a"],
  ["HEIC", "\0\0\0\x18ftypheic"],
  ["HEIC", "\0\0\0\x18ftypmif1\0\0\0\0heic"],
  ["BMP", "BM1234"],
  ["TIFF", "II*\0"],
  ["PDF", "%PDF-1.7"],
  ["HTML", "\n<!DOCTYPE html><html>404"],
])("%s in disguise is to be saved as what its name says", (kind, start) => {
  expect(found("a.jpg", start)).toMatchObject([
    {
      code: "picture-broken",
      message: `The name says JPG, but the file holds ${kind}.`,
      fix: "Open it in a program for pictures and save it as JPG.",
    },
  ]);
});

test("a file that is no picture at all is told so", () => {
  expect(found("a.png", "hello")).toMatchObject([
    {
      code: "picture-broken",
      message: "The name says PNG, but the file holds no picture that can be read.",
    },
  ]);
});

describe("size", () => {
  const heavy = (bytes: number) =>
    jpg(1, 1, ...Array.from({ length: bytes / 10_000 }, () => jpgSegment(0xfe, "x".repeat(9996))));

  test.each([
    ["a.png", png(2400, 2400)],
    ["a.jpg", jpg(2400, 1)],
    ["a.webp", webp(webpHead(0, 2400, 2400), webpPixels)],
    ["a.avif", avif(1, 2400)],
    ["b.jpg", heavy(490_000)],
  ])("%s within the limits passes", (name, bytes) => {
    expect(found(name, bytes)).toEqual([]);
  });

  test.each([
    ["a.png", png(2401, 1)],
    ["a.jpg", jpg(2401, 1)],
    ["a.webp", webp(webpHead(0, 2401, 1), webpPixels)],
    ["a.avif", avif(2401, 1)],
  ])("%s of 2401 pixels is a warning, with what to do", (name, bytes) => {
    expect(found(name, bytes)).toMatchObject([
      {
        code: "picture-large",
        severity: "warning",
        message: "The picture is 2401 by 1 pixels: larger than any page shows it.",
        fix: "Make it at most 2400 pixels wide and high, and save it as WebP or JPG of at most 500 kB.",
      },
    ]);
  });

  test("more than 500 kB is a warning", () => {
    expect(found("a.jpg", heavy(510_000))).toMatchObject([
      {
        code: "picture-large",
        message: "The picture has 511 kB; over 500 kB it comes slowly on a phone.",
      },
    ]);
    const drawing = svg(`<path d="${"M0 0".repeat(130_000)}"/>`);
    expect(found("a.svg", drawing)).toMatchObject([
      { code: "picture-large", fix: expect.stringContaining("simpler") as string },
    ]);
  });

  test("more than 5 MB is an error", () => {
    expect(found("a.jpg", heavy(5_010_000))).toMatchObject([
      {
        code: "file-too-large",
        severity: "error",
        message: "The picture has 5.1 MB; a picture can have 5 MB at most.",
      },
    ]);
  });

  test.each([
    ["a.png", png(60_000, 60_000)],
    ["a.png", png(4_294_967_295, 4_294_967_295)],
    ["a.jpg", jpg(60_000, 60_000)],
    ["a.webp", webp(webpHead(0, 16_777_216, 16_777_216), webpPixels)],
    ["a.avif", avif(60_000, 60_000)],
  ])("%s that would fill a phone's memory is refused", (name, bytes) => {
    expect(found(name, bytes)).toMatchObject([
      {
        code: "picture-not-allowed",
        message: expect.stringContaining("pixels: more than") as string,
      },
    ]);
  });
});

test.each(["Exif", "mime", "uri "])("an AVIF with data of the type %s is refused", (item) => {
  expect(found("a.avif", avif(1, 1, item))).toMatchObject([
    {
      code: "picture-not-allowed",
      message: "This AVIF file holds data beside the picture, which may tell where it was taken.",
    },
  ]);
});

test("an AVIF that is a film is refused", () => {
  const film = Buffer.concat([avif(), Buffer.from("\0\0\0\x08moov")]);
  expect(codes("a.avif", film)).toEqual(["picture-not-allowed"]);
});

/** The same bytes but for one. */
function changed(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ 0x55 : byte));
}
