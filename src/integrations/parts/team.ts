import { renameSync } from "node:fs";
import type { Content } from "../../schema/content.ts";
import { makeRegion, localeCodes } from "../../model/region.ts";
import { expectedRoutes } from "../../model/routes.ts";
import { siteFolder } from "../output.ts";
import { tellPages } from "../progress.ts";
import type { CheckedContent } from "../checked-content.ts";
import { joinFolders } from "./join-folders.ts";
import { localeOf } from "./locale-of.ts";
import { processCount } from "./process-count.ts";
import { shareLocales } from "./share-locales.ts";
import { startHelper, type Told } from "./start-helper.ts";
import type { Reuse } from "../reuse/reuse.ts";
import type { PageCounter } from "./wanted-paths.ts";

/** The processes that write the pages of a site together. */
export interface Team {
  /** The languages whose pages this process writes. */
  locales: string[];
  counter: PageCounter;
  /** Waits for the others, and puts their pages beside those of this process. */
  gather: () => Promise<void>;
}

/** Starts as many processes as pages in some languages are worth. */
export function startTeam(checked: CheckedContent, wanted: readonly string[], reuse: Reuse): Team {
  const work = pagesByLocale(checked.content, wanted);
  const all = [...work.values()].reduce((a, b) => a + b, 0);
  const [locales = [], ...others] = shareLocales(
    work,
    reuse.isLikely ? 1 : processCount(all, wanted.length),
  );
  let [done, expected] = [0, 0];
  const add = (pages: number) => {
    done += pages;
    // The others may be ahead of this one, which finds out how many there are.
    if (expected > 0) tellPages(done, expected);
  };
  const hear = (news: Told) => {
    if (typeof news === "number") add(news);
    else reuse.add(news);
  };
  const helpers = others.map((share) => startHelper(share, checked, hear));
  return {
    locales,
    counter: {
      start: (own, whole) => {
        expected = helpers.length === 0 ? own : whole;
        tellPages(done, expected);
      },
      add: () => add(1),
    },
    gather: async () => {
      for (const { folder, done } of helpers) {
        await done;
        const other = joinFolders(folder, siteFolder(), renameSync);
        if (other !== undefined) throw new Error(`${other} was made in two ways.`);
      }
    },
  };
}

function pagesByLocale(content: Content, wanted: readonly string[]): Map<string, number> {
  const codes = localeCodes(content.site);
  const pages = new Map(wanted.map((locale) => [locale, 0]));
  for (const path of expectedRoutes(makeRegion(content))) {
    const locale = localeOf(path, codes);
    const before = pages.get(locale);
    if (before !== undefined) pages.set(locale, before + 1);
  }
  return pages;
}
