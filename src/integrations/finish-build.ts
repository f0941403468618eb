import { resolve } from "node:path";
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
import { writeSearchIndex } from "./search-index.ts";
import { stop } from "./stop.ts";
import { expectedSite } from "./verify/expected-site.ts";
import { readFinishedSite, readPages } from "./verify/finished-site.ts";
import { machinePlaces } from "./verify/machine.ts";
import { verify } from "./verify/verify.ts";

/** Completes a site with its search index, looks whether it is whole, and publishes it. */
export async function finishBuild({ content, state, day }: CheckedContent): Promise<void> {
  tell(say`making the search index and reading the pages`);
  const region = { ...makeRegion(content), today: day };
  // Pagefind works in a process of its own; meanwhile this one does the rest.
  const [indexed, pages] = await Promise.all([
    writeSearchIndex(siteFolder()),
    readPages(siteFolder()),
    writeSearchFiles(region, siteFolder()),
  ]);
  tell(say`search index of ${[...indexed.values()].reduce((a, b) => a + b, 0)} pages`);
  const places = machinePlaces(process.cwd(), contentFolder());
  const site = readFinishedSite(siteFolder(), pages);
  await writeOfflineFiles(region, siteFolder(), site);
  const problems = verify(site, expectedSite(region, resolve("public")), { indexed, places });
  const changed = firstChange(state, await contentState(contentFolder()));
  if (changed !== undefined)
    stop(say`${changed} was changed while the site was built. Build again.`);
  if (problems.length > 0) stop(say`The new site is not whole:`, ...problems);
  await copyStreets(content, siteFolder());
  writeHostFiles(siteFolder(), region, site);
  await publish();
  process.off("beforeExit", stopUnfinished);
  tellForGood(say`verified and put in ${outputFolder()}`);
}
