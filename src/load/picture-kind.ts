const starts: [kind: string, start: RegExp][] = [
  ["PNG", /^\x89PNG\r\n\x1a\n/],
  ["JPG", /^\xff\xd8\xff/],
  ["WebP", /^RIFF[^]{4}WEBP/],
  ["AVIF", /^[^]{4}ftyp(avif|avis|[^]{8}([^]{4}){0,16}?avi[fs])/],
  ["HEIC", /^[^]{4}ftyp(hei|hev|mif|msf)/],
  ["GIF", /^GIF8/],
  ["BMP", /^BM/],
  ["TIFF", /^(II\*\0|MM\0\*)/],
  ["PDF", /^%PDF/],
  ["HTML", /^\s*<(!doctype html|html)\b/i],
  ["SVG", /^(\xef\xbb\xbf)?\s*(?=<(svg|\?xml|!--|!doctype))[^]*?<svg[\s/>]/i],
];

/** The endings of the pictures that the site can show, by their kind. */
export const endings: Readonly<Record<string, string>> = {
  PNG: ".png",
  JPG: ".jpg",
  WebP: ".webp",
  AVIF: ".avif",
  SVG: ".svg",
};

/** The kind of a picture, told from its first bytes, as people call it; `undefined` for anything unknown. */
export function pictureKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  const text = start.toString("latin1");
  return starts.find(([, pattern]) => pattern.test(text))?.[0];
}
