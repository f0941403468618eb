import { benchBuild, benchScale } from "./bench-part-build.ts";
import { benchCheck } from "./bench-part-check.ts";
import { benchEdit } from "./bench-part-edit.ts";
import { benchMap } from "./bench-part-map.ts";
import { benchPage } from "./bench-part-page.ts";
import { benchRegion } from "./bench-part-region.ts";
import { benchSearch } from "./bench-part-search.ts";
import type { BenchTable } from "./bench-table.ts";

/** What a part needs to measure. */
export interface Bench {
  /** A folder of its own, which goes when all is measured. */
  folder: string;
  /** The region's content. */
  region: string;
  /** Texts in each language of the corpus. */
  pages: number;
  /** How often a build or a page is measured; the middle one counts. */
  runs: number;
  /** A built site of the region; the first part that asks for it waits for the build. */
  site: () => Promise<string>;
  /** Tells what is being measured. */
  say: (what: string) => void;
}

/** A part of the measurements. */
export interface BenchPart {
  help: string;
  /** Whether it takes so long that it only runs when it is named. */
  long?: boolean;
  run: (bench: Bench) => Promise<BenchTable[]>;
}

/** All parts by name, in the order in which they run. */
export const parts: Readonly<Record<string, BenchPart>> = {
  check: { help: "a check of 2,000 files, beside the YAML parser alone", run: benchCheck },
  region: { help: "a build of the region", run: benchRegion },
  build: { help: "a build of 4,000 texts, beside other programs", run: benchBuild },
  scale: { help: "builds of 1,000 and of 10,000 texts", long: true, run: benchScale },
  edit: { help: "from saving a page to seeing it, with 2,000 texts", run: benchEdit },
  page: { help: "pages on a slow telephone, beside bare ones", run: benchPage },
  map: { help: "the map with up to 100,000 services", run: benchMap },
  search: { help: "how good the search is, and what it weighs", run: benchSearch },
};
