import { gzipSync } from "node:zlib";
import { avif, jpg, png, pngChunk, svg, webp, webpPixels } from "../pictures.ts";
import type { Fault } from "./fault.ts";

const refused = "picture-not-allowed";
const drawing = (content: string) => ({ "media/a.svg": svg(content) });

/** Pictures that cannot be shown, weigh too much, or hold more than a picture. */
export const pictureFaults: Fault[] = [
  ["an empty picture", { "media/a.png": "" }, [["media/a.png", "file-empty", ""]]],
  [
    "a JPEG that was not uploaded whole",
    { "media/a.jpg": jpg().subarray(0, -9) },
    [["media/a.jpg", "picture-broken", ""]],
  ],
  [
    "a PNG that was not uploaded whole",
    { "media/a.png": png().subarray(0, -9) },
    [["media/a.png", "picture-broken", ""]],
  ],
  [
    "a WebP that was not uploaded whole",
    { "media/a.webp": webp(webpPixels).subarray(0, -9) },
    [["media/a.webp", "picture-broken", ""]],
  ],
  [
    "an AVIF that was not uploaded whole",
    { "media/a.avif": avif().subarray(0, -9) },
    [["media/a.avif", "picture-broken", ""]],
  ],
  ["a PNG called .jpg", { "media/a.jpg": png() }, [["media/a.jpg", "picture-broken", ""]]],
  ["a text called .png", { "media/a.png": "Hallo" }, [["media/a.png", "picture-broken", "Hallo"]]],
  [
    "a web page called .jpg",
    { "media/a.jpg": "<!doctype html>\n<html>" },
    [["media/a.jpg", "picture-broken", "<!doctype"]],
  ],
  [
    "a picture from a telephone, as it is",
    { "media/a.jpg": "\0\0\0\x18ftypheic" },
    [["media/a.jpg", "picture-broken", "heic"]],
  ],
  ["a wide picture", { "media/a.png": png(4032, 3024) }, [["media/a.png", "picture-large", ""]]],
  [
    "a heavy picture",
    { "media/a.png": png(1, 1, ...heavyChunks(9)) },
    [["media/a.png", "picture-large", ""]],
  ],
  [
    "a picture of more than 5 MB",
    { "media/a.png": png(1, 1, ...heavyChunks(80)) },
    [["media/a.png", "file-too-large", ""]],
  ],
  [
    "a small file with more pixels than a memory holds",
    { "media/a.png": png(60_000, 60_000) },
    [["media/a.png", refused, ""]],
  ],
  ["an AVIF with a place", { "media/a.avif": avif(1, 1, "Exif") }, [["media/a.avif", refused, ""]]],
  [
    "a drawing with a script",
    drawing("<script>alert(1)</script>"),
    [["media/a.svg", refused, "<script>"]],
  ],
  [
    "a drawing with a document type",
    { "media/a.svg": `<!DOCTYPE svg>\n${svg("")}` },
    [["media/a.svg", refused, "<!DOCTYPE"]],
  ],
  [
    "a drawing with HTML inside",
    drawing("<foreignObject/>"),
    [["media/a.svg", refused, "<foreignObject"]],
  ],
  ["a drawing that acts", drawing('<g onload="x()"/>'), [["media/a.svg", refused, "onload"]]],
  [
    "a drawing with a style from elsewhere",
    drawing("<style>@import url(https://x.example)</style>"),
    [["media/a.svg", refused, "@import"]],
  ],
  [
    "a drawing with a part from elsewhere",
    drawing('<use href="https://x.example/a.svg#b"/>'),
    [["media/a.svg", refused, "<use"]],
  ],
  [
    "a drawing with a link that runs",
    drawing('<a href="javascript:alert(1)"/>'),
    [["media/a.svg", refused, "<a"]],
  ],
  [
    "a drawing that sets an address later",
    drawing('<set attributeName="href" to="javascript:alert(1)"/>'),
    [["media/a.svg", refused, "<set"]],
  ],
  [
    "a drawing with a photo inside",
    drawing('<image href="data:image/png;base64,AA"/>'),
    [["media/a.svg", refused, "<image"]],
  ],
  ["a drawing with an entity", drawing("<title>&a;</title>"), [["media/a.svg", refused, "&a;"]]],
  [
    "a drawing in UTF-16",
    { "media/a.svg": Buffer.from(`\ufeff${svg("")}`, "utf16le") },
    [["media/a.svg", refused, ""]],
  ],
  ["a compressed drawing", { "media/a.svg": gzipSync(svg("")) }, [["media/a.svg", refused, ""]]],
  ["a drawing with an open tag", drawing("<g>"), [["media/a.svg", "picture-broken", "</svg>"]]],
  ["a GIF", { "media/a.gif": "GIF89a" }, [["media/a.gif", "file-type", "GIF"]]],
  [
    "several pictures at once",
    { "media/a.png": "a", "media/b.jpg": png(), "media/c.png": png() },
    [
      ["media/a.png", "picture-broken", "a"],
      ["media/b.jpg", "picture-broken", ""],
    ],
  ],
];

/** Parts of a PNG of 64 kB each that a browser skips. */
function heavyChunks(count: number): Uint8Array[] {
  return Array.from({ length: count }, () => pngChunk("tEXt", "x".repeat(64_000)));
}
