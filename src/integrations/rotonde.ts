import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { giveContent } from "../load/files.ts";
import { localeCodes } from "../model/region.ts";
import { offlineParts } from "../model/routes.ts";
import { say } from "../schema/message.ts";
import { beginBuild } from "./begin-build.ts";
import { checkedContent, type CheckedContent } from "./checked-content.ts";
import { finishBuild } from "./finish-build.ts";
import { followContent, tellContent } from "./follow-content.ts";
import { offlineWorker } from "./offline-worker.ts";
import { cacheFolder, outputFolder, recoverIfFree, siteFolder } from "./output.ts";
import { finishPart } from "./parts/finish-part.ts";
import { beginHelper, finishHelper, helperCounter, isHelper } from "./parts/helper.ts";
import { startTeam, type Team } from "./parts/team.ts";
import { wantedLocales, wantedProblem } from "./parts/wanted-locales.ts";
import { wantedPaths } from "./parts/wanted-paths.ts";
import { tell } from "./progress.ts";
import { serveStreets } from "./serve-streets.ts";
import { orStop, stop } from "./stop.ts";

/** Checks the content before a build, and publishes the build only when it is whole. Must be the last integration. */
export function rotonde(): AstroIntegration {
  let build: { checked: CheckedContent; codes: string[]; team: Team } | undefined;
  return {
    name: "rotonde",
    hooks: {
      "astro:config:setup": async ({ command, updateConfig }) => {
        if (command === "dev") recoverIfFree();
        if (command !== "build") return void updateConfig({ outDir: folderUrl(outputFolder()) });
        await orStop(isHelper() ? beginHelper : beginBuild);
        updateConfig({ outDir: folderUrl(siteFolder()), cacheDir: folderUrl(cacheFolder()) });
        const checked = await orStop(checkedContent);
        giveContent(checked.content);
        const hasOffline = offlineParts(checked.content.site).length > 0;
        updateConfig({ vite: { plugins: [offlineWorker(hasOffline)] } });
        const codes = localeCodes(checked.content.site);
        build = { checked, codes, team: await orStop(() => teamOf(checked, codes)) };
      },
      "astro:build:start": ({ setPrerenderer }) => {
        if (!build) return;
        const { team, codes } = build;
        if (!isHelper()) tell(say`bundling styles and scripts`);
        setPrerenderer((usual) => wantedPaths(usual, team.locales, codes, team.counter));
      },
      "astro:build:done": async () => {
        if (!build) return;
        if (isHelper()) return finishHelper();
        const { team, checked } = build;
        await orStop(async () => {
          await team.gather();
          const locales = wantedLocales();
          await (locales ? finishPart(checked, locales) : finishBuild(checked));
        });
      },
      "astro:server:setup": ({ server }) => {
        followContent(server.watcher);
        server.middlewares.use(serveStreets);
      },
      "astro:server:start": tellContent,
    },
  };
}

function teamOf(checked: CheckedContent, codes: string[]): Team {
  const wanted = wantedLocales() ?? codes;
  const problem = wantedProblem(wanted, codes);
  if (problem) stop(problem);
  if (!isHelper()) return startTeam(checked, wanted);
  return { locales: wanted, counter: helperCounter(), gather: () => Promise.resolve() };
}

function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
