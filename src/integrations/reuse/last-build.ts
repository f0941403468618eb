import type { Page } from "../../schema/page.ts";
import { outputFolder, siteFolder } from "../output.ts";
import type { BuildRecord } from "./build-record.ts";
import type { FinishedPage } from "../verify/finished-page.ts";
import { packedPage } from "./page-store.ts";
import { digestOfReads } from "./page-digests.ts";
import { takesFrom, type TakeFile } from "./take-file.ts";
import type { Reads } from "./watched-content.ts";

/** A file that was taken over: the digest of its bytes, and what was read of pages for it. */
export interface TakenFile {
  bytes: string;
  reads: Reads;
}

/** Files that were taken over together. */
export interface TakenGroup {
  key: string;
  reads: Reads;
  files: ReadonlyMap<string, string>;
  fact: unknown;
}

/** What still holds of the last build into the same output; `now` gives digests of what stands in the pages now. */
export class LastBuild {
  readonly #record: BuildRecord;
  readonly #isOld: boolean[];
  readonly #take: TakeFile;

  constructor(
    record: BuildRecord,
    pages: readonly Page[],
    take: TakeFile = takesFrom(outputFolder(), siteFolder()),
  ) {
    this.#take = take;
    const now = digestOfReads(pages);
    this.#record = record;
    this.#isOld = record.names.map((name, place) => record.digests[place] !== now(name));
  }

  /** Whether anything of it may be taken over, where all that is made depends on these reads. */
  holds(shared: Reads): boolean {
    const { shared: before } = this.#record;
    return this.#areSame(before) && shared.isSubsetOf(this.#names(before));
  }

  /** Takes over a file that would become the same again; undefined where it has to be made. */
  takeFile(file: string): TakenFile | undefined {
    const known = own(this.#record.files, file);
    if (!known || !this.#areSame(known.reads) || !this.#take(file, known.bytes)) return undefined;
    return { bytes: known.bytes, reads: this.#names(known.reads) };
  }

  /** Takes over files that were made together. */
  takeGroup(name: string, key: string): TakenGroup | undefined {
    const known = own(this.#record.groups, name);
    if (!known || known.key !== key || !this.#areSame(known.reads)) return undefined;
    const files = Object.entries(known.files);
    if (!files.every(([file, bytes]) => this.#take(file, bytes))) return undefined;
    return { key, reads: this.#names(known.reads), files: new Map(files), fact: known.fact };
  }

  /** The files that were made together under a name. */
  filesOf(name: string): string[] {
    return Object.keys(own(this.#record.groups, name)?.files ?? {});
  }

  /** What a file with these bytes weighs as a host sends it. */
  weight(digest: string): number | undefined {
    return own(this.#record.weights, digest);
  }

  /** What was read of a page with these bytes. */
  page(digest: string): FinishedPage | undefined {
    return packedPage(this.#record.pages, digest);
  }

  #areSame(reads: readonly number[]): boolean {
    return reads.every((read) => this.#isOld[read] === false);
  }

  #names(reads: readonly number[]): Reads {
    return new Set(reads.flatMap((read) => this.#record.names[read] ?? []));
  }
}

function own<Value>(record: Record<string, Value>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
