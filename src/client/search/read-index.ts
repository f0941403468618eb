import type { IndexReader } from "../../search/find.ts";
import type { SearchEntry, SearchIndex } from "../../search/index-format.ts";

/** Gives what a search needs of a language's index. */
export interface Reader extends IndexReader {
  entries(file: number): Promise<readonly SearchEntry[]>;
}

/** A file that is not there (any more). */
class Missing extends Error {}

/** The search index of a language: its files are asked for when they are needed, each once. */
export class IndexFiles {
  readonly #address: string;
  #reader: Promise<Reader> | undefined;

  /** `address` is that of its beginning, `index.json`. */
  constructor(address: string) {
    this.#address = new URL(address, location.href).href;
  }

  /** Looks something up; where a new site was put up meanwhile, once more in its index. Throws when a file cannot be had. */
  async use<Result>(look: (reader: Reader) => Promise<Result>): Promise<Result> {
    const reader = await this.#read();
    try {
      return await look(reader);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      this.#reader = undefined;
      return look(await this.#read());
    }
  }

  #read(): Promise<Reader> {
    const reader = (this.#reader ??= makeReader(this.#address));
    reader.catch(() => {
      if (this.#reader === reader) this.#reader = undefined;
    });
    return reader;
  }
}

async function makeReader(address: string): Promise<Reader> {
  const index = (await readJson(address, { cache: "no-cache" })) as SearchIndex;
  const asked = new Map<string, Promise<unknown>>();
  const file = <Content>(name: string): Promise<Content> => {
    const known = asked.get(name);
    if (known) return known as Promise<Content>;
    const content = readJson(new URL(`${index.version}/${name}.json`, address).href);
    asked.set(name, content);
    // What failed may succeed at the next key.
    content.catch(() => asked.delete(name));
    return content as Promise<Content>;
  };
  return {
    index,
    shard: (number) => file(`words-${number}`),
    words: () => file("telling"),
    filters: () => file("filters"),
    entries: (number) => file(`entries-${number}`),
  };
}

async function readJson(url: string, options: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, options);
  if (response.status === 404) throw new Missing(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}
