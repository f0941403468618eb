import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { giveContent } from "../load/files.ts";
import { localeCodes, makeRegion } from "../model/region.ts";
import { offlineParts } from "../model/routes.ts";
import { isTiled } from "../model/tiled.ts";
import { say } from "../schema/message.ts";
import { beginBuild } from "./begin-build.ts";
import { busyServer } from "./busy-server.ts";
import { checkedContent, type CheckedContent } from "./checked-content.ts";
import { finishBuild } from "./finish-build.ts";
import { followContent } from "./follow-content.ts";
import { forgetLive } from "./live-content.ts";
import { offlineWorker } from "./offline-worker.ts";
import { cacheFolder, outputFolder, recoverIfFree, siteFolder } from "./output.ts";
import { pagePrograms } from "./page-programs.ts";
import { finishPart } from "./parts/finish-part.ts";
import { beginHelper, finishHelper, helperCounter, isHelper } from "./parts/helper.ts";
import { startTeam, type Team } from "./parts/team.ts";
import { wantedLocales, wantedProblem } from "./parts/wanted-locales.ts";
import { wantedPaths } from "./parts/wanted-paths.ts";
import { tell } from "./progress.ts";
import { readRecord } from "./reuse/build-record.ts";
import { Reuse } from "./reuse/reuse.ts";
import { serveServiceTiles } from "./serve-service-tiles.ts";
import { serveStreets } from "./serve-streets.ts";
import { showAgain } from "./show-again.ts";
import { startOfBuild } from "./start-of-build.ts";
import { orStop, stop } from "./stop.ts";
import { withoutTiledMap } from "./tiled-map.ts";
import { keepBuilding } from "./watch/keep-building.ts";
import { SiteProgram } from "./watch/site-program.ts";
import { endWithParent, isWatching } from "./watch/watch-mode.ts";

/** Checks the content before a build, and publishes the build only when it is whole. Must be the last integration. */
export function rotonde(): AstroIntegration {
  let build: { checked: CheckedContent; codes: string[]; team: Team; reuse: Reuse } | undefined;
  let program: SiteProgram | undefined;
  let tellSoon: (() => void) | undefined;
  return {
    name: "rotonde",
    hooks: {
      "astro:config:setup": async ({ command, updateConfig }) => {
        if (command === "dev") await beginDev();
        if (command !== "build")
          return void updateConfig({
            outDir: folderUrl(outputFolder()),
            // A build beside it writes thousands of files there.
            vite: { server: { watch: { ignored: ["**/.astro/build-*/**"] } } },
          });
        if (isWatching()) endWithParent();
        else forgetLive();
        await orStop(isHelper() ? beginHelper : beginBuild);
        updateConfig({ outDir: folderUrl(siteFolder()), cacheDir: folderUrl(cacheFolder()) });
        const checked = await orStop(checkedContent);
        const isPart = wantedLocales() !== undefined;
        const reuse = new Reuse(checked, isPart ? undefined : readRecord(outputFolder()));
        giveContent(reuse.content);
        const hasOffline = offlineParts(checked.content.site).length > 0;
        const plugins = [
          offlineWorker(hasOffline),
          pagePrograms(),
          ...(isTiled(makeRegion(checked.content)) ? [] : [withoutTiledMap()]),
        ];
        updateConfig({ vite: { plugins } });
        const codes = localeCodes(checked.content.site);
        build = { checked, codes, team: await orStop(() => teamOf(checked, codes, reuse)), reuse };
      },
      "astro:build:start": ({ setPrerenderer }) => {
        if (!build) return;
        const { team, codes, reuse, checked } = build;
        if (!isHelper()) tell(say`bundling styles and scripts`);
        setPrerenderer((usual) => {
          const wanted = wantedPaths(reuse.prerenderer(usual), team.locales, codes, team.counter);
          if (!isWatching()) return wanted;
          program = new SiteProgram(usual, makeRegion(checked.content));
          return program.loadedBy(wanted);
        });
      },
      "astro:build:done": async () => {
        if (!build) return;
        const { team, checked, reuse } = build;
        if (isHelper()) return finishHelper(reuse);
        await orStop(async () => {
          await team.gather();
          const locales = wantedLocales();
          if (locales) return finishPart(checked, locales);
          const { pages } = await finishBuild(checked, reuse);
          const record = reuse.keepRecord(pages.values());
          if (program) await keepBuilding(program, checked, record);
        });
      },
      "astro:server:setup": ({ server }) => {
        tellSoon = followContent(server.watcher, {
          showAgain: () => showAgain(server),
          isBusy: busyServer(server.middlewares),
        });
        server.middlewares.use(serveStreets);
        server.middlewares.use(serveServiceTiles);
      },
      "astro:server:start": () => tellSoon?.(),
    },
  };
}

async function beginDev(): Promise<void> {
  recoverIfFree();
  const { content } = await startOfBuild();
  if (content) giveContent(content);
}

function teamOf(checked: CheckedContent, codes: string[], reuse: Reuse): Team {
  const wanted = wantedLocales() ?? codes;
  const problem = wantedProblem(wanted, codes);
  if (problem) stop(problem);
  if (!isHelper()) return startTeam(checked, wanted, reuse);
  return { locales: wanted, counter: helperCounter(), gather: () => Promise.resolve() };
}

function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
