import { relative, sep } from "node:path";
import { messageCatalogue } from "../i18n/messages.ts";
import { contentFolder } from "../load/files.ts";
import type { ReportOptions } from "../reporters/options.ts";

/**
 * How reports speak on this machine: files as seen from where we are, the language of `ROTONDE_LANG`
 * unless another is asked for, colour where a person reads along (no-color.org).
 */
export function reportOptions(
  language: string = process.env["ROTONDE_LANG"] ?? "en",
): ReportOptions & { colour: boolean } {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  return {
    folder: relative(process.cwd(), contentFolder()).split(sep).join("/"),
    catalogue: messageCatalogue(language),
    colour: (NO_COLOR ?? "") === "" && (process.stdout.isTTY || (FORCE_COLOR ?? "") !== ""),
  };
}
