import { resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { contentFolder } from "../load/files.ts";
import { makeRegion } from "../model/region.ts";
import { say } from "../schema/message.ts";
import { stopUnfinished } from "./begin-build.ts";
import type { CheckedContent } from "./checked-content.ts";
import { contentState, firstChange } from "./content-state.ts";
import { copyStreets } from "./copy-streets.ts";
import { writeHostFiles } from "./host-files.ts";
import { writeOfflineFiles } from "./offline-files.ts";
import { outputFolder, publish, siteFolder } from "./output.ts";
import { tell, tellForGood } from "./progress.ts";
import { writeSearchFiles } from "./search-files.ts";
import { forgetSearchIndex, searchedPages, writeSearchIndex } from "./search-index.ts";
import { writeServiceTiles } from "./service-tiles.ts";
import type { Reuse } from "./reuse/reuse.ts";
import { Unfinished } from "./stop.ts";
import { expectedSite } from "./verify/expected-site.ts";
import { readAgain, readFinishedSite, type FinishedSite } from "./verify/finished-site.ts";
import { machinePlaces } from "./verify/machine.ts";
import { serviceTileProblems } from "./verify/service-tiles.ts";
import { verify } from "./verify/verify.ts";
import { isWatching } from "./watch/watch-mode.ts";

/** Completes a site with its search index, looks whether it is whole, and publishes it; gives what was found in it. */
export async function finishBuild(
  { content, state, day }: CheckedContent,
  reuse: Reuse,
): Promise<FinishedSite> {
  tell(say`making the search index and reading the pages`);
  const region = { ...makeRegion(content), today: day };
  const publicFolder = resolve("public");
  const written = readFinishedSite(siteFolder(), reuse.knownPages());
  const indexing = writeSearchIndex(siteFolder(), searchedPages(written.pages), reuse);
  // Pagefind works in a process of its own: once it has what it needs, this one does the rest.
  const meanwhile = setImmediate().then(async () => {
    await writeSearchFiles({ ...makeRegion(reuse.content), today: day }, reuse);
    await writeServiceTiles(region, siteFolder());
  });
  const [indexed] = await Promise.all([indexing, meanwhile]);
  if (!isWatching()) await forgetSearchIndex();
  tell(say`search index of ${[...indexed.values()].reduce((a, b) => a + b, 0)} pages`);
  const places = machinePlaces(process.cwd(), contentFolder());
  const site = readAgain(written, siteFolder(), ["pagefind", "data"]);
  await writeOfflineFiles(region, siteFolder(), site, reuse);
  const problems = [
    ...verify(site, expectedSite(region, publicFolder), {
      indexed,
      places,
      taken: reuse.taken,
    }),
    ...(await serviceTileProblems(region, site.read)),
  ];
  const changed = firstChange(state, await contentState(contentFolder()));
  if (changed !== undefined)
    throw new Unfinished(say`${changed} was changed while the site was built. Build again.`);
  if (problems.length > 0) throw new Unfinished(say`The new site is not whole:`, ...problems);
  await copyStreets(content, siteFolder());
  await writeHostFiles(siteFolder(), region, site, publicFolder);
  await publish();
  process.off("beforeExit", stopUnfinished);
  tellForGood(say`verified and put in ${outputFolder()}`);
  return site;
}
