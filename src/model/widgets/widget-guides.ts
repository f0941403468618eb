import { docsLinks, type DocsLink } from "../docs-model.ts";
import { address } from "../paths.ts";
import type { Region } from "../region.ts";

/** What there is to read about widgets. */
export function widgetGuides(region: Region): DocsLink[] {
  const folders = [["embed"], ["widget-sheet"], ["nl", "widget-sheet"]];
  const hrefs = folders.map((parts) => address(region, "docs", ...parts));
  return docsLinks(region.base, "").filter(({ href }) => hrefs.includes(href));
}
