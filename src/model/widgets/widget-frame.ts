import { direction } from "../../i18n/direction.ts";
import { languageName } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { Link } from "../frame.ts";
import { howOf } from "../how.ts";
import { absolute, address } from "../paths.ts";
import type { Provenance } from "../provenance.ts";
import { localeChain, localeCodes, uiFor, type Region } from "../region.ts";
import { plain, type Text } from "../text.ts";
import { widgetAddress, widgetBehind } from "./widget-of.ts";

/** What surrounds every widget: head, header, footer. */
export interface WidgetFrame {
  locale: string;
  dir: "ltr" | "rtl";
  ui: Translate;
  title: string;
  /** The language of the title, where it is not the frame's. */
  titleLang: string | undefined;
  /** The page of the full site that search engines should show in its place. */
  canonical: string;
  /** The full site's first page. */
  home: Link;
  /** The way to the same on the full site; `within` is the widget behind it, for a frame that may open no tab. */
  full: Link & { within: string | undefined };
  languages: (Link & { code: string; current: boolean })[];
  /** What the texts are and who made them: in the reader's language, then in the official one. */
  said: Text[];
}

/** What a widget says of itself to get its frame. */
export interface WidgetOptions {
  /** The widget's address after its language: `["aalst"]`, `["services", "jobs"]`. */
  path: string[];
  title: string;
  titleLang?: string | undefined;
  /** The way to the same on the full site. */
  full: Link;
  /** The address of the page that it is a part of; that of `full` if left out. */
  page?: string;
  /** The languages that really have this text; all of the region's if left out. */
  translated?: readonly string[];
  /** What a page's text says of itself; without it the footer says where short texts come from. */
  provenance?: Pick<Provenance, "what" | "how" | "official">;
}

/** Makes a widget's frame in one language. */
export function makeWidgetFrame(
  region: Region,
  locale: string,
  options: WidgetOptions,
): WidgetFrame {
  const { path, title, titleLang, full, page = full.href, translated, provenance } = options;
  const { site } = region;
  const ui = uiFor(region, locale);
  const self = widgetAddress(region, locale, ...path);
  const behind = widgetBehind(region, full.href);
  const own = localeChain(site, locale).find((code) => translated?.includes(code)) ?? locale;
  return {
    locale,
    dir: direction(locale),
    ui,
    title,
    titleLang,
    canonical: absolute(
      region,
      page.replace(address(region, locale), () => address(region, own)),
    ),
    home: {
      label: ui("header.home", { region: plain(region, site.name, locale) }),
      href: address(region, locale),
    },
    full: { ...full, within: behind === self ? undefined : behind },
    languages: localeCodes(site).map((code) => ({
      code,
      label: site.locales.find((known) => known.code === code)?.label ?? code,
      href: widgetAddress(region, code, ...path),
      current: code === locale,
    })),
    said: provenance ? saidOfPage(provenance) : saidOfShortTexts(region, own, locale),
  };
}

function saidOfPage({ what, how, official }: NonNullable<WidgetOptions["provenance"]>): Text[] {
  return [{ text: `${what} ${how}` }, ...(official ? [official] : [])];
}

/** In the reader's language and in the official one, once where they are the same. */
function saidOfShortTexts(region: Region, textLocale: string, locale: string): Text[] {
  const { officialLocale, provenance } = region.site;
  const say = (language: string) => {
    const ui = uiFor(region, language);
    const name = languageName(officialLocale, language);
    const what =
      textLocale === officialLocale
        ? ui("provenance.official")
        : ui("embed.frame.translation", { language: name });
    const how = provenance ? howOf(region, provenance, textLocale, language) : "";
    return `${what} ${how}`.trim();
  };
  const own = { text: say(locale) };
  return locale === officialLocale
    ? [own]
    : [own, { text: say(officialLocale), lang: officialLocale }];
}
