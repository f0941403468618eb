import { resolve } from "node:path";
import type { AstroIntegrationLogger } from "astro";
import { contentFolder } from "../load/files.ts";
import { makeRegion } from "../model/region.ts";
import { say } from "../schema/message.ts";
import { stopUnfinished } from "./begin-build.ts";
import type { CheckedContent } from "./checked-content.ts";
import { contentState, firstChange } from "./content-state.ts";
import { copyStreets } from "./copy-streets.ts";
import { writeHostFiles } from "./host-files.ts";
import { outputFolder, publish, siteFolder } from "./output.ts";
import { writeSearchFiles } from "./search-files.ts";
import { writeSearchIndex } from "./search-index.ts";
import { stop } from "./stop.ts";
import { expectedSite } from "./verify/expected-site.ts";
import { readFinishedSite } from "./verify/finished-site.ts";
import { machinePlaces } from "./verify/machine.ts";
import { verify } from "./verify/verify.ts";

/** Completes a site with its search index, looks whether it is whole, and publishes it. */
export async function finishBuild(
  { content, state }: CheckedContent,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const indexed = await writeSearchIndex(siteFolder());
  logger.info(`search index of ${[...indexed.values()].reduce((a, b) => a + b, 0)} pages`);
  const places = machinePlaces(process.cwd(), contentFolder());
  const region = makeRegion(content);
  await writeSearchFiles(region, siteFolder());
  const site = readFinishedSite(siteFolder());
  const problems = verify(site, expectedSite(region, resolve("public")), { indexed, places });
  const changed = firstChange(state, await contentState(contentFolder()));
  if (changed !== undefined)
    stop(say`${changed} was changed while the site was built. Build again.`);
  if (problems.length > 0) stop(say`The new site is not whole:`, ...problems);
  await copyStreets(content, siteFolder());
  writeHostFiles(siteFolder(), region, site);
  await publish();
  process.off("beforeExit", stopUnfinished);
  logger.info(`verified and put in ${outputFolder()}`);
}
