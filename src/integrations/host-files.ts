import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { headerRules } from "../export/headers/header-rules.ts";
import { headersFile } from "../export/headers/headers-file.ts";
import { htaccessFile } from "../export/headers/htaccess-file.ts";
import { nginxFile, nginxFileName } from "../export/headers/nginx-file.ts";
import type { Region } from "../model/region.ts";
import { streetProvider } from "../model/streets.ts";
import { sheetsOf } from "./sheets-of.ts";
import type { FinishedSite } from "./verify/finished-site.ts";
import { writeFiles } from "./write-files.ts";

/** Files at the top of a site that tell its host which headers to send: they are for no visitor. */
export const hostFiles = ["_headers", ".htaccess", nginxFileName] as const;

/** Writes them into a finished site; what a maintainer has for the host under these names in `publicFolder` follows ours. */
export async function writeHostFiles(
  folder: string,
  region: Region,
  site: FinishedSite,
  publicFolder: string,
): Promise<void> {
  const { base } = region;
  const tiles = streetProvider(region.site)?.url;
  const rules = headerRules({ base, tiles, sheets: sheetsOf(site) });
  const texts: Record<(typeof hostFiles)[number], string> = {
    _headers: headersFile(rules),
    ".htaccess": htaccessFile(rules, base),
    [nginxFileName]: nginxFile(rules, base),
  };
  const whole = hostFiles.map((name) => {
    const file = join(publicFolder, name);
    const own = existsSync(file) ? `\n${readFileSync(file, "utf8")}` : "";
    return [name, texts[name] + own] as const;
  });
  await writeFiles(folder, new Map(whole));
}
