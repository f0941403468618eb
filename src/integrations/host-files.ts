import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { headerRules } from "../export/headers/header-rules.ts";
import { headersFile } from "../export/headers/headers-file.ts";
import { htaccessFile } from "../export/headers/htaccess-file.ts";
import { nginxFile, nginxFileName } from "../export/headers/nginx-file.ts";
import type { Region } from "../model/region.ts";
import { streetProvider } from "../model/streets.ts";
import { sheetsOf } from "./sheets-of.ts";
import type { FinishedSite } from "./verify/finished-site.ts";

/** Files at the top of a site that tell its host which headers to send: they are for no visitor. */
export const hostFiles = ["_headers", ".htaccess", nginxFileName] as const;

/** Writes them into a finished site; what a maintainer put there for the host under these names follows ours. */
export function writeHostFiles(folder: string, region: Region, site: FinishedSite): void {
  const { base } = region;
  const tiles = streetProvider(region.site)?.url;
  const rules = headerRules({ base, tiles, sheets: sheetsOf(site) });
  const texts: Record<(typeof hostFiles)[number], string> = {
    _headers: headersFile(rules),
    ".htaccess": htaccessFile(rules, base),
    [nginxFileName]: nginxFile(rules, base),
  };
  for (const name of hostFiles) {
    const file = join(folder, name);
    const own = existsSync(file) ? `\n${readFileSync(file, "utf8")}` : "";
    writeFileSync(file, texts[name] + own);
  }
}
