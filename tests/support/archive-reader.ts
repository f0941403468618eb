import { PMTiles } from "pmtiles";

/** Reads an archive in memory as a browser does one on a host; `asked` has the bytes of each request. */
export function openArchive(bytes: Uint8Array): { archive: PMTiles; asked: number[] } {
  const asked: number[] = [];
  const archive = new PMTiles({
    getKey: () => "memory",
    getBytes: (offset, length) => {
      const part = bytes.subarray(offset, offset + length);
      asked.push(part.length);
      return Promise.resolve({ data: Uint8Array.from(part).buffer });
    },
  });
  return { archive, asked };
}
