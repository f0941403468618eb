import { existsSync } from "node:fs";
import type { AstroPrerenderer } from "astro";
import { makeRegion } from "../../model/region.ts";
import type { Content } from "../../schema/content.ts";
import type { CheckedContent } from "../checked-content.ts";
import { outputFolder, siteFolder } from "../output.ts";
import { removeFiles, writeFiles, type FileTexts } from "../write-files.ts";
import { readPage, type FinishedPage } from "../verify/finished-page.ts";
import { writeRecord, type BuildRecord } from "./build-record.ts";
import { digest } from "./digest.ts";
import { groundOf } from "./ground.ts";
import { LastBuild, type TakenFile, type TakenGroup } from "./last-build.ts";
import { PageStore, type PackedPages } from "./page-store.ts";
import { digestOfReads } from "./page-digests.ts";
import { fileOfPath, fileOfRequest } from "./path-file.ts";
import type { TakeFile } from "./take-file.ts";
import { watchContent, type Reads, type WatchedContent } from "./watched-content.ts";

/** Files that are made together, by path, with what was found out meanwhile. */
export interface MadeTogether<Fact> {
  files: FileTexts;
  fact: Fact;
}

/**
 * Leaves out what the last build into the same output wrote from the same input. The input of a file is all that
 * the program, the day and the other files of the content decide, and what was read of pages while it was made.
 */
export class Reuse {
  readonly #watched: WatchedContent;
  readonly #pages: Content["pages"];
  readonly #base: string;
  readonly #ground: string;
  readonly #last: LastBuild | undefined;
  readonly #files = new Map<string, TakenFile>();
  readonly #groups = new Map<string, TakenGroup>();
  readonly #weights = new Map<string, number>();
  readonly #taken = new Set<string>();
  readonly #read = new PageStore();

  /** `record` is that of the last build; without one everything is made. `take` is how its files are taken over. */
  constructor(checked: CheckedContent, record: BuildRecord | undefined, take?: TakeFile) {
    this.#pages = checked.content.pages;
    this.#base = makeRegion(checked.content).base;
    this.#watched = watchContent(checked.content);
    this.#ground = groundOf(checked);
    if (record?.ground === this.#ground) this.#last = new LastBuild(record, this.#pages, take);
  }

  /** The content for those who make files of it. */
  get content(): Content {
    return this.#watched.content;
  }

  /** Whether most files can be expected to be as they are. */
  get isLikely(): boolean {
    return this.#last !== undefined && existsSync(outputFolder());
  }

  /** What this process made or took over, and what all of it depends on, for the process that keeps the record. */
  get made(): { files: ReadonlyMap<string, TakenFile>; shared: Reads; pages: PackedPages } {
    return { files: this.#files, shared: this.#watched.shared, pages: this.#read.packed };
  }

  /** Counts what another process made. */
  add({ files, shared, pages }: Reuse["made"]): void {
    this.#read.addPacked(pages);
    for (const [file, made] of files) this.#files.set(file, made);
    for (const read of shared) this.#watched.shared.add(read);
  }

  /** Renders only what is not there yet. */
  prerenderer(usual: AstroPrerenderer): AstroPrerenderer {
    return {
      ...usual,
      getStaticPaths: async () => {
        const paths = await usual.getStaticPaths();
        return this.#last?.holds(this.#watched.shared)
          ? paths.filter((path) => !this.#take(fileOfPath(path)))
          : paths;
      },
      render: async (request, options) => {
        const reads: Reads = new Set();
        return this.#watched.reading(reads, async () => {
          const rendered = await usual.render(request, options);
          const response = rendered instanceof Response ? rendered : rendered.response;
          const isText = response.ok || response.status === 404;
          if (!isText || !response.body) return response;
          // Read here: what a page is made of may be looked up while its text is given out.
          const body = Buffer.from(await response.arrayBuffer());
          const file = fileOfRequest(request.url, options.routeData, this.#base);
          this.#files.set(file, { bytes: this.#note(file, body), reads });
          return new Response(body, { status: response.status, headers: response.headers });
        });
      },
    };
  }

  /** Has files made together, unless they are there from the last time; `key` says what decides of them beside the content. */
  async together<Fact>(
    name: string,
    key: string,
    make: () => Promise<MadeTogether<Fact>>,
  ): Promise<Fact> {
    const taken = this.#last?.holds(this.#watched.shared)
      ? this.#last.takeGroup(name, key)
      : undefined;
    if (taken) {
      this.#groups.set(name, taken);
      for (const file of taken.files.keys()) this.#taken.add(file);
      return taken.fact as Fact;
    }
    const reads: Reads = new Set();
    const { files, fact } = await this.#watched.reading(reads, make);
    removeFiles(siteFolder(), this.#last?.filesOf(name) ?? []);
    await writeFiles(siteFolder(), files);
    const digests = new Map([...files].map(([file, text]) => [file, digest(text)]));
    this.#groups.set(name, { key, reads, files: digests, fact });
    return fact;
  }

  /** What a file weighs as a host sends it, in bytes; it is weighed only where nobody knows. */
  async weight(digest: string, weigh: () => Promise<number>): Promise<number> {
    const weight = this.#weights.get(digest) ?? this.#last?.weight(digest) ?? (await weigh());
    this.#weights.set(digest, weight);
    return weight;
  }

  /** Counts files that were taken over, and that no page and no group of files is. */
  addTaken(files: Iterable<string>): void {
    for (const file of files) this.#taken.add(file);
  }

  /** Files that are as they were when they were verified before. */
  get taken(): ReadonlySet<string> {
    return this.#taken;
  }

  /** The pages that were made or taken over, as they were read then, by path. */
  knownPages(): Map<string, FinishedPage> {
    const known = [...this.#files].map(([file, { bytes }]) => {
      return [file, this.#read.page(bytes) ?? this.#last?.page(bytes)] as const;
    });
    return new Map(known.flatMap(([file, page]) => (page ? [[file, page]] : [])));
  }

  /** Keeps the record of this build, once its site, with these pages, is in its place; gives it. */
  keepRecord(pages: Iterable<FinishedPage>): BuildRecord {
    const { shared } = this.#watched;
    const all = [...this.#files.values(), ...this.#groups.values()];
    const names = [...new Set([...shared, ...all.flatMap(({ reads }) => [...reads])])];
    const places = new Map(names.map((name, place) => [name, place]));
    const placesOf = (reads: Reads) => [...reads].flatMap((read) => places.get(read) ?? []);
    const store = new PageStore();
    for (const page of pages) store.add(page);
    const record: BuildRecord = {
      ground: this.#ground,
      names,
      digests: names.map(digestOfReads(this.#pages)),
      shared: placesOf(shared),
      files: Object.fromEntries(
        [...this.#files].map(([file, { bytes, reads }]) => [
          file,
          { bytes, reads: placesOf(reads) },
        ]),
      ),
      groups: Object.fromEntries(
        [...this.#groups].map(([name, group]) => [
          name,
          { ...group, reads: placesOf(group.reads), files: Object.fromEntries(group.files) },
        ]),
      ),
      weights: Object.fromEntries(this.#weights),
      pages: store.packed,
    };
    writeRecord(outputFolder(), record);
    return record;
  }

  /** Keeps what there is in a page, while its text is at hand; gives the digest of its bytes. */
  #note(file: string, body: Buffer): string {
    if (!file.endsWith(".html")) return digest(body);
    const page = readPage(body.toString());
    this.#read.add(page);
    return page.digest;
  }

  #take(file: string): boolean {
    const taken = this.#last?.takeFile(file);
    if (!taken) return false;
    this.#files.set(file, taken);
    this.#taken.add(file);
    return true;
  }
}
