import { letters, view, type PictureSize } from "./picture-bytes.ts";

/** A box of an AVIF file: its type and what it holds. */
interface Box {
  type: string;
  data: Uint8Array;
}

/** Boxes and items that are the picture itself. */
const drawnBoxes = new Set(["ftyp", "meta", "mdat", "free", "skip"]);
const drawnItems = new Set(["av01", "grid", "iovl", "iden", "tmap"]);

/** The size of an AVIF that is whole; `undefined` where it stops before its end. */
export function avifSize(bytes: Uint8Array): PictureSize | undefined {
  const top = boxesOf(bytes);
  const meta = top && inside(top, "meta", 4);
  const hasPixels = [...(top ?? []), ...(meta ?? [])].some(({ type }) => /^[mi]dat$/.test(type));
  const properties = meta && inside(inside(meta, "iprp") ?? [], "ipco");
  // A picture made of tiles gives the sizes of the tiles too.
  const size = { width: 0, height: 0 };
  for (const { type, data } of properties ?? []) {
    if (type !== "ispe" || data.length < 12) continue;
    size.width = Math.max(size.width, view(data).getUint32(4));
    size.height = Math.max(size.height, view(data).getUint32(8));
  }
  return hasPixels && size.width > 0 && size.height > 0 ? size : undefined;
}

/** Whether a whole AVIF holds more than a picture, such as the place where it was taken: it cannot be cut out without moving the rest. */
export function avifHasMetadata(bytes: Uint8Array): boolean {
  const top = boxesOf(bytes) ?? [];
  return (
    top.some(({ type }) => !drawnBoxes.has(type)) ||
    itemTypes(inside(top, "meta", 4) ?? []).some((type) => !drawnItems.has(type))
  );
}

/** The types of the items that the file lists; one without a name for a list that cannot be read. */
function itemTypes(meta: readonly Box[]): string[] {
  const list = meta.find(({ type }) => type === "iinf")?.data;
  const entries = list && boxesOf(list.subarray(list[0] === 0 ? 6 : 8));
  if (!entries) return [""];
  return entries.map(({ data }) => {
    const start = (data[0] ?? 0) < 3 ? 8 : 10;
    return letters(data.subarray(start, start + 4));
  });
}

/** The boxes in the first box of a type, after so many bytes of its own. */
function inside(boxes: readonly Box[], type: string, own = 0): Box[] | undefined {
  const found = boxes.find((box) => box.type === type);
  return found && boxesOf(found.data.subarray(own));
}

function boxesOf(bytes: Uint8Array): Box[] | undefined {
  const found: Box[] = [];
  const numbers = view(bytes);
  for (let at = 0; at < bytes.length;) {
    if (at + 8 > bytes.length) return undefined;
    const short = numbers.getUint32(at);
    const isLong = short === 1;
    if (isLong && at + 16 > bytes.length) return undefined;
    const head = isLong ? 16 : 8;
    const size = isLong ? Number(numbers.getBigUint64(at + 8)) : short || bytes.length - at;
    if (size < head || at + size > bytes.length) return undefined;
    const type = letters(bytes.subarray(at + 4, at + 8));
    found.push({ type, data: bytes.subarray(at + head, at + size) });
    at += size;
  }
  return found;
}
