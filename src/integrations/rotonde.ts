import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { checkContent } from "./check-content.ts";
import { expectedRoutes } from "../model/routes.ts";
import { localeCodes, makeRegion } from "../model/region.ts";
import { terminalReport } from "../reporters/terminal.ts";
import type { Content } from "../schema/content.ts";
import { cacheFolder, outputFolder, recover, swap, workFolder } from "./output.ts";
import { writeSearchIndex } from "./search-index.ts";
import { verify } from "./verify.ts";

/** Checks the content before a build, and publishes the build only when it is whole. Must be the last integration. */
export function rotonde(): AstroIntegration {
  let content: Content | undefined;
  return {
    name: "rotonde",
    hooks: {
      "astro:config:setup": async ({ command, updateConfig }) => {
        if (command !== "build") return void updateConfig({ outDir: folderUrl(outputFolder()) });
        updateConfig({ outDir: folderUrl(workFolder()), cacheDir: folderUrl(cacheFolder()) });
        const checked = await checkContent();
        if (checked.issues.length > 0) console.log(`${terminalReport(checked.issues)}\n`);
        if (checked.issues.some(({ severity }) => severity === "error")) process.exit(1);
        content = checked.content;
        await recover();
      },
      "astro:build:done": async ({ dir, logger }) => {
        if (!content) return;
        const region = makeRegion(content);
        const folder = fileURLToPath(dir).replace(/[\\/]$/, "");
        const pages = await writeSearchIndex(folder, localeCodes(region.site));
        logger.info(`search index of ${pages} pages`);
        const problems = await verify(folder, expectedRoutes(region), region.base);
        if (problems.length > 0) {
          throw new Error(
            `The build is not whole, so the last one stays:\n${problems.slice(0, 50).join("\n")}`,
          );
        }
        await swap();
        logger.info(`verified and put in ${outputFolder()}`);
      },
    },
  };
}

function folderUrl(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
