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
