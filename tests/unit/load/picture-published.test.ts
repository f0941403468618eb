import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readMedia } from "../../../src/load/files.ts";
import { exif, jpg, jpgScans, jpgSegment, svg } from "../../support/pictures.ts";

let folder: string;
const before = process.env["ROTONDE_CONTENT"];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-media-"));
  await mkdir(join(folder, "media/ghent"), { recursive: true });
  process.env["ROTONDE_CONTENT"] = folder;
});

afterEach(async () => {
  if (before === undefined) delete process.env["ROTONDE_CONTENT"];
  else process.env["ROTONDE_CONTENT"] = before;
  await rm(folder, { recursive: true });
});

test("a photo with the place where it was taken is published without it, and with the same pixels", async () => {
  const place = jpgSegment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), exif(6)]));
  const photo = Buffer.from(jpg(1, 1, place));
  expect(photo.includes("51.05439")).toBe(true);
  await writeFile(join(folder, "media/ghent/market.jpg"), photo);
  const published = Buffer.from(await readMedia("ghent/market.jpg"));
  expect(published.includes("51.05439")).toBe(false);
  expect(published.includes("JANSSENS")).toBe(false);
  expect(published.includes(Buffer.from(jpgScans))).toBe(true);
});

test("a drawing is published as it is", async () => {
  await writeFile(join(folder, "media/map.svg"), svg('<path d="M0 0h8"/>'));
  expect(Buffer.from(await readMedia("map.svg")).toString()).toBe(svg('<path d="M0 0h8"/>'));
});
