import sitemap, { type SitemapItem } from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import type { Content } from "../schema/content.ts";
import { besideOfficial } from "../model/paths.ts";
import { localeCodes } from "../model/region.ts";

/** The sitemap: pages in their own language only, each with the same page in other languages and the default. */
export function regionSitemap(content: Content): AstroIntegration {
  const codes = localeCodes(content.site);
  const own = new Set(content.pages.map(({ locale, topic, slug }) => `${locale}/${topic}/${slug}`));
  const texts = new Set(content.pages.map(({ topic, slug }) => `${topic}/${slug}`));
  const beside = `/${besideOfficial(content)}`;
  const root = content.site.url.replace(/\/?$/, "/");
  const languagesOf = (path: string) =>
    codes.filter((code) => !texts.has(path) || own.has(`${code}/${path}`));
  return sitemap({
    filter: (page) => {
      const { locale, path } = split(page, root);
      return locale === ""
        ? path === ""
        : codes.includes(locale) &&
            path !== "search" &&
            !path.endsWith(beside) &&
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
