import { jpgWithoutMetadata } from "./picture-jpg.ts";
import { pictureKind } from "./picture-kind.ts";
import { pngWithoutMetadata } from "./picture-png.ts";
import { webpWithoutMetadata } from "./picture-webp.ts";

const cutters: Readonly<
  Record<string, (bytes: Uint8Array) => Uint8Array<ArrayBuffer> | undefined>
> = {
  JPG: jpgWithoutMetadata,
  PNG: pngWithoutMetadata,
  WebP: webpWithoutMetadata,
};

/** A picture as it is published: without where, when and by whom it was taken, its pixels untouched. */
export function withoutMetadata(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return cutters[pictureKind(bytes) ?? ""]?.(bytes) ?? bytes;
}
