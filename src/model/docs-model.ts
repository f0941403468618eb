import type { Link } from "./frame.ts";
import { address, fileAddress } from "./paths.ts";

/** A link in the list of documentation pages. */
export type DocsLink = Link & { lang: string; current: boolean };

const pages = [
  { parts: ["docs"], lang: "en", label: "Overview" },
  { parts: ["docs", "edit"], lang: "en", label: "Edit the content" },
  { parts: ["docs", "nl", "edit"], lang: "nl", label: "De inhoud bewerken" },
  { parts: ["docs", "new-region"], lang: "en", label: "Start another region" },
  { parts: ["docs", "deploy"], lang: "en", label: "Put the site online" },
  { parts: ["docs", "scale"], lang: "en", label: "Many languages, many readers" },
  { parts: ["docs", "embed"], lang: "en", label: "Show it in another site" },
  { parts: ["docs", "widget-sheet"], lang: "en", label: "Sheet about the widget" },
  { parts: ["docs", "nl", "widget-sheet"], lang: "nl", label: "Blad over de widget" },
];

/** The documentation pages in the order of their list; `pathname` is the address of the one that is shown. */
export function docsLinks(base: string, pathname: string): DocsLink[] {
  return pages.map(({ parts, lang, label }) => {
    const href = address({ base }, ...parts);
    return { label, lang, href, current: href === pathname };
  });
}

/** An address as the documentation writes it, with the folder that the site lives in. */
export function docsAddress(base: string, href: string): string {
  return href.startsWith("/") ? fileAddress({ base }, href.slice(1)) : href;
}
