import { direction } from "../i18n/direction.ts";
import { absolute, address } from "./paths.ts";
import { localeCodes, uiFor, type Region } from "./region.ts";
import { plain } from "./text.ts";

/** What a page says in one language when it speaks all of them. */
export interface Greeting {
  code: string;
  dir: "ltr" | "rtl";
  label: string;
  href: string;
  search: string;
  welcome: string;
  tagline: string;
  lost: { title: string; text: string; home: string; search: string };
}

/** The pages that speak every language at once: the choice of a language, and “not found”. */
export interface LanguagesModel {
  locale: string;
  dir: "ltr" | "rtl";
  title: string;
  description: string;
  canonical: string;
  alternates: { hreflang: string; href: string }[];
  languages: Greeting[];
}

/** Makes the model of those pages, the official language first. */
export function languagesModel(region: Region): LanguagesModel {
  const { site } = region;
  const locale = site.officialLocale;
  const codes = localeCodes(site);
  return {
    locale,
    dir: direction(locale),
    title: `Rotonde ${plain(region, site.name, locale)}`,
    description: plain(region, site.tagline, locale),
    canonical: absolute(region, region.base),
    alternates: [
      ...codes.map((code) => ({ hreflang: code, href: absolute(region, address(region, code)) })),
      { hreflang: "x-default", href: absolute(region, region.base) },
    ],
    languages: codes.map((code) => greeting(region, code)),
  };
}

function greeting(region: Region, code: string): Greeting {
  const { site } = region;
  const ui = uiFor(region, code);
  return {
    code,
    dir: direction(code),
    label: site.locales.find((known) => known.code === code)?.label ?? code,
    href: address(region, code),
    search: address(region, code, "search"),
    welcome: ui("home.welcome"),
    tagline: plain(region, site.tagline, code),
    lost: {
      title: ui("lost.title"),
      text: ui("lost.text"),
      home: ui("lost.home"),
      search: ui("lost.search"),
    },
  };
}
