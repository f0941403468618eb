import { orientationOnly } from "./exif.ts";
import { fromLetters, joined, letters, view, type PictureSize } from "./picture-bytes.ts";

/** A marker of a JPEG file with everything up to the next one. */
interface Segment {
  marker: number;
  bytes: Uint8Array;
  data: Uint8Array;
}

const [startOfScan, endOfImage] = [0xda, 0xd9];

/** The size of a JPEG that is whole; `undefined` where it stops before its end. */
export function jpgSize(bytes: Uint8Array): PictureSize | undefined {
  const segments = segmentsOf(bytes);
  const frame = segments?.find(
    ({ marker }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker),
  );
  if (!frame || frame.data.length < 6) return undefined;
  if (!segments?.some(({ marker }) => marker === startOfScan)) return undefined;
  return { width: view(frame.data).getUint16(3), height: view(frame.data).getUint16(1) };
}

/** A JPEG without Exif data but which side is up, and without other data of cameras and programs; colour profiles stay. */
export function jpgWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const kept = segmentsOf(bytes)?.flatMap((segment) => {
    const { marker, bytes: whole, data } = segment;
    const name = letters(data);
    if (marker === 0xe1 && name.startsWith("Exif\0\0")) {
      const turned = orientationOnly(data);
      return turned ? [exifSegment(turned)] : [];
    }
    const isData = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    return !isData || isDrawn(marker, name) ? [whole] : [];
  });
  return kept && joined([bytes.subarray(0, 2), ...kept]);
}

/** Whether a segment of a program's own data changes how the picture looks. */
function isDrawn(marker: number, name: string): boolean {
  return (
    (marker === 0xe0 && name.startsWith("JFIF\0")) ||
    (marker === 0xe2 && name.startsWith("ICC_PROFILE\0")) ||
    (marker === 0xee && name.startsWith("Adobe"))
  );
}

function exifSegment(tiff: Uint8Array): Uint8Array {
  const data = joined([fromLetters("Exif\0\0"), tiff]);
  return joined([Uint8Array.of(0xff, 0xe1, 0, data.length + 2), data]);
}

/** The segments up to the end of the picture; what follows it, such as a film or a second picture, is no part of it. */
function segmentsOf(bytes: Uint8Array): Segment[] | undefined {
  const found: Segment[] = [];
  for (let at = 2; at + 2 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const start = at;
    at = marker === endOfImage || isAlone(marker) ? at + 2 : endOfSegment(bytes, at, marker);
    if (at > bytes.length) return undefined;
    const segment = bytes.subarray(start, at);
    found.push({ marker, bytes: segment, data: segment.subarray(4) });
    if (marker === endOfImage) return found;
  }
  return undefined;
}

/** Markers without a length: restarts, and one for temporary use. */
function isAlone(marker: number): boolean {
  return (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01;
}

/** Where a segment ends; a scan ends where the next marker is, not at its length. */
function endOfSegment(bytes: Uint8Array, start: number, marker: number): number {
  if (start + 4 > bytes.length) return Infinity;
  let end = start + 2 + Math.max(2, view(bytes).getUint16(start + 2));
  if (marker !== startOfScan) return end;
  while (end < bytes.length && !isMarker(bytes, end)) end += 1;
  return end;
}

function isMarker(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1] ?? 0;
  return bytes[at] === 0xff && next !== 0 && next !== 0xff && !isAlone(next);
}
