import sitemap, { type SitemapItem } from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import type { Content } from "../schema/content.ts";
import { journeyLocales } from "../model/journeys/journey-locales.ts";
import { besideOfficial } from "../model/paths.ts";
import { localeCodes, makeRegion } from "../model/region.ts";
import { expectedRoutes } from "../model/routes.ts";
import { writingsOf } from "../model/writings.ts";

/** The sitemap: pages in their own language only, each with the same page in other languages and the default. */
export function regionSitemap(content: Content): AstroIntegration {
  const codes = localeCodes(content.site);
  const written = [
    ...writingsOf(content).map(({ locale, topic, slug }) => ({ locale, path: `${topic}/${slug}` })),
    ...content.journeys.flatMap((journey) =>
      journeyLocales(content.site, journey).map((locale) => ({
        locale,
        path: `journeys/${journey.id}`,
      })),
    ),
  ];
  const own = new Set(written.map(({ locale, path }) => `${locale}/${path}`));
  const texts = new Set(written.map(({ path }) => path));
  const beside = `/${besideOfficial(content)}`;
  const root = content.site.url.replace(/\/?$/, "/");
  const languagesOf = (path: string) =>
    codes.filter((code) => !texts.has(path) || own.has(`${code}/${path}`));
  return sitemap({
    // All pages, where a process writes those of some languages too.
    customPages: expectedRoutes(makeRegion(content)).map((path) => new URL(path, root).href),
    filter: (page) => {
      const { locale, path } = split(page, root);
      return locale === ""
        ? path === ""
        : codes.includes(locale) &&
            path !== "search" &&
            path !== "offline/notice" &&
            !path.endsWith(beside) &&
            !/^[^/]+\/[^/]+\/cards?$/.test(path) &&
            languagesOf(path).includes(locale);
    },
    serialize: (item) => {
      const { path } = split(item.url, root);
      const languages = languagesOf(path);
      const first = languages.includes(content.site.defaultLocale)
        ? content.site.defaultLocale
        : (languages[0] ?? "");
      const to = (code: string) => `${root}${code}/${path === "" ? "" : `${path}/`}`;
      const links = [
        ...languages.map((lang) => ({ lang, url: to(lang) })),
        { lang: "x-default", url: path === "" ? root : to(first) },
      ];
      return { ...item, links } satisfies SitemapItem;
    },
  });
}

function split(page: string, root: string): { locale: string; path: string } {
  const [locale = "", ...rest] = page.slice(root.length).replace(/\/$/, "").split("/");
  return { locale, path: rest.join("/") };
}
