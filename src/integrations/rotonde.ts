import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { beginBuild } from "./begin-build.ts";
import { checkedContent, type CheckedContent } from "./checked-content.ts";
import { finishBuild } from "./finish-build.ts";
import { followContent, tellContent } from "./follow-content.ts";
import { cacheFolder, outputFolder, recoverIfFree, siteFolder } from "./output.ts";
import { serveStreets } from "./serve-streets.ts";
import { orStop } from "./stop.ts";

/** Checks the content before a build, and publishes the build only when it is whole. Must be the last integration. */
export function rotonde(): AstroIntegration {
  let checked: CheckedContent | undefined;
  return {
    name: "rotonde",
    hooks: {
      "astro:config:setup": async ({ command, updateConfig }) => {
        if (command === "dev") recoverIfFree();
        if (command !== "build") return void updateConfig({ outDir: folderUrl(outputFolder()) });
        await orStop(beginBuild);
        updateConfig({ outDir: folderUrl(siteFolder()), cacheDir: folderUrl(cacheFolder()) });
        checked = await orStop(checkedContent);
      },
      "astro:server:setup": ({ server }) => {
        followContent(server.watcher);
        server.middlewares.use(serveStreets);
      },
      "astro:server:start": tellContent,
      "astro:build:done": async ({ logger }) => {
        const found = checked;
        if (found) await orStop(() => finishBuild(found, logger));
      },
    },
  };
}

function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
