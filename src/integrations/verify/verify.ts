import type { Message } from "../../schema/message.ts";
import type { ExpectedSite } from "./expected-site.ts";
import { fileProblems } from "./files.ts";
import type { FinishedSite } from "./finished-site.ts";
import { linkProblems } from "./links.ts";
import { machineProblems } from "./machine.ts";
import { offlineProblems } from "./offline.ts";
import { searchEntryProblems } from "./search-entries.ts";
import { searchProblems } from "./search.ts";
import { sitemapProblems } from "./sitemap.ts";

/** What only the build knows: pages in the search index by language, and places of this computer that no file may name. */
export interface BuildFacts {
  indexed: ReadonlyMap<string, number>;
  places: readonly string[];
  /** Files that are as they were when they were verified before. */
  taken: ReadonlySet<string>;
}

/** Everything that is wrong with a finished site; nothing when it may be published. */
export function verify(
  site: FinishedSite,
  expected: ExpectedSite,
  { indexed, places, taken }: BuildFacts,
): Message[] {
  return [
    ...fileProblems(site, expected),
    ...linkProblems(site, expected),
    ...sitemapProblems(site, expected),
    ...searchProblems(site, expected, indexed),
    ...searchEntryProblems(site, expected),
    ...offlineProblems(site, expected),
    ...machineProblems(site, places, taken),
  ];
}
