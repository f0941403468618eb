import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Sizes in bytes, each at the strongest setting, as a host that compresses ahead of time sends. */
export interface CompressedSize {
  brotli: number;
  gzip: number;
}

/** Measures what a file weighs on the wire. */
export function compressedSize(content: string | Uint8Array): CompressedSize {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    brotli: brotliCompressSync(content, { params }).byteLength,
    gzip: gzipSync(content, { level: constants.Z_BEST_COMPRESSION }).byteLength,
  };
}

/** The heaviest of many pages: those that are heavy at a quick look are measured. */
export function heaviest(
  paths: readonly string[],
  read: (path: string) => Uint8Array,
): CompressedSize & { path: string } {
  const quick = new Map(paths.map((path) => [path, gzipSync(read(path), { level: 1 }).byteLength]));
  const heavy = paths.toSorted((a, b) => (quick.get(b) ?? 0) - (quick.get(a) ?? 0)).slice(0, 5);
  const sizes = heavy.map((path) => ({ path, ...compressedSize(read(path)) }));
  const [first, ...others] = sizes;
  if (!first) throw new Error("There are no pages to weigh.");
  return others.reduce((most, size) => (size.brotli > most.brotli ? size : most), first);
}

/** What several files weigh together. */
export function sumOf(sizes: readonly CompressedSize[]): CompressedSize {
  const sum = { brotli: 0, gzip: 0 };
  for (const { brotli, gzip } of sizes) {
    sum.brotli += brotli;
    sum.gzip += gzip;
  }
  return sum;
}

/** Prints a size beside its budget, both in bytes. */
export function report(what: string, { brotli, gzip }: CompressedSize, budget: number): void {
  console.log(`${what}: ${brotli} with Brotli (at most ${budget}), ${gzip} with gzip`);
}
