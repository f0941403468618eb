import { fromLetters, joined, letters, view } from "./picture-bytes.ts";

const orientationTag = 0x0112;

/** What Exif data says that changes how a picture looks, without the rest: which side is up; nothing where that is not turned. */
export function orientationOnly(exif: Uint8Array): Uint8Array | undefined {
  const tiff = letters(exif).startsWith("Exif\0\0") ? exif.subarray(6) : exif;
  const turned = orientation(tiff);
  if (turned === undefined || turned < 2 || turned > 8) return undefined;
  const directory = [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0];
  return joined([fromLetters("MM\0*"), Uint8Array.from(directory)]);
}

/** The orientation in the first directory of a TIFF structure, from 1 to 8. */
function orientation(tiff: Uint8Array): number | undefined {
  const order = letters(tiff).slice(0, 4);
  if (order !== "II*\0" && order !== "MM\0*") return undefined;
  const little = order.startsWith("I");
  const data = view(tiff);
  const short = (at: number) => (at + 2 <= tiff.length ? data.getUint16(at, little) : 0);
  const start = tiff.length >= 8 ? data.getUint32(4, little) : 0;
  for (let entry = 0; entry < short(start); entry++) {
    const at = start + 2 + 12 * entry;
    if (short(at) === orientationTag) return short(at + 8);
  }
  return undefined;
}
