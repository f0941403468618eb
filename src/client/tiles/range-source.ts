import { FetchSource } from "pmtiles";

/** Parts of a file by range requests; its beginning, which holds more than what is first asked for, is fetched once. */
export class RangeSource extends FetchSource {
  #start: ArrayBuffer | undefined;

  override async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string) {
    const end = offset + length;
    if (offset > 0 && this.#start && end <= this.#start.byteLength) {
      return { data: this.#start.slice(offset, end) };
    }
    const answer = await super.getBytes(offset, length, signal, etag);
    if (offset === 0) this.#start = answer.data;
    return answer;
  }
}
