import { readFileSync } from "node:fs";
import { join } from "node:path";
import { headersFor } from "../export/headers/rule.ts";
import { readHeadersFile } from "../export/headers/headers-file.ts";

/** The headers that a built site asks its host for; read anew for each answer, as a build may have replaced the site. */
export function siteHeaders(folder: string): (pathname: string) => Record<string, string> {
  return (pathname) => headersFor(readHeadersFile(textOf(join(folder, "_headers"))), pathname);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // Between two sites there is none.
    return "";
  }
}
