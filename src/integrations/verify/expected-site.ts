import { readdirSync } from "node:fs";
import { sep } from "node:path";
import { docsLinks } from "../../model/docs-model.ts";
import { offlineLocales } from "../../model/offline-model.ts";
import { localeCodes, type Region } from "../../model/region.ts";
import { expectedRoutes } from "../../model/routes.ts";

/** What a finished site has to be. */
export interface ExpectedSite {
  /** Where it will stand, with the slash at its end: `https://town.example/welcome/`. */
  address: string;
  locales: readonly string[];
  /** Its pages, as files: `en/index.html`. */
  pages: readonly string[];
  /** The pictures of the content, as files: `media/market.webp`. */
  pictures: readonly string[];
  /** The languages in which pages can be kept for reading without internet. */
  offline: readonly string[];
  /** Files of `public/`, which are copied as they are. */
  copied: readonly string[];
}

/** What the site of a region has to be; `publicFolder` holds the files that are copied. */
export function expectedSite(region: Region, publicFolder: string): ExpectedSite {
  const { base, site, content } = region;
  const docs = docsLinks(base, "").map(({ href }) => href.slice(base.length));
  const entries = readdirSync(publicFolder, { recursive: true, encoding: "utf8" });
  return {
    address: new URL(base, site.url).href,
    locales: localeCodes(site),
    pages: [...expectedRoutes(region), ...docs].map(fileOf),
    pictures: content.media.map((path) => `media/${path}`),
    offline: offlineLocales(region),
    copied: entries.map((path) => path.split(sep).join("/")),
  };
}

/** The file behind a path of the site: `en/housing/` is `en/housing/index.html`. */
export function fileOf(path: string): string {
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}
