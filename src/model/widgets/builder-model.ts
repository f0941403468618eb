import { languageName } from "../../i18n/format.ts";
import { serviceKinds } from "../../schema/service.ts";
import type { DocsLink } from "../docs-model.ts";
import { exits, makeFrame, type Frame, type Link } from "../frame.ts";
import { municipalityRows } from "../municipality-rows.ts";
import { absolute, address } from "../paths.ts";
import { localeCodes, scriptStrings, uiFor, type Region } from "../region.ts";
import { plain } from "../text.ts";
import { sampleSnippets } from "./builder-sample.ts";
import { journeyThings, pageThings, serviceThings, type ThingGroup } from "./builder-things.ts";
import { snippetTemplates, type Snippet } from "./snippet-templates.ts";
import { widgetGuides } from "./widget-guides.ts";
import { widgetAddress } from "./widget-of.ts";

/** A value that can be chosen. */
export interface Option {
  value: string;
  label: string;
  lang?: string;
}

/** The page on which a widget is put together. */
export interface BuilderPage {
  frame: Frame;
  /** What a widget can show. */
  whats: Option[];
  municipalities: Option[];
  topics: Option[];
  kinds: Option[];
  views: Option[];
  /** The official language first. */
  languages: Option[];
  themes: Option[];
  widths: Option[];
  ways: Option[];
  /** The single things that a widget can show, by what they are. */
  things: { what: string; label: string; groups: ThingGroup[] }[];
  /** In which language a widget opens, and who may change it. */
  languageLaw: string[];
  release: Release;
  /** The code for all services, as it stands before anything is chosen. */
  sample: Record<Snippet, string>;
  templates: typeof snippetTemplates;
  /** Where the site belongs, with its folder. */
  site: string;
  /** What can be added to the address of a list, with its values. */
  parts: { name: string; values: string[] }[];
  towns: Link[];
  guides: DocsLink[];
  strings: Record<string, string>;
}

/** The release of rotonde.js that a page may keep. */
export interface Release {
  version: string;
  file: string;
  integrity: string;
}

const stringKeys = [
  "weight",
  "uncompressed",
  "unreachable",
  "copied",
  "copy-failed",
  "elsewhere",
].map((key) => `builder.${key}`);

/** Makes the page on which widgets are put together, in one language. */
export function builderPage(region: Region, locale: string, release: Release): BuilderPage {
  const { site } = region;
  const ui = uiFor(region, locale);
  const things = [
    {
      what: "service",
      label: ui("builder.what.service"),
      groups: serviceThings(region, locale, ui("builder.region")),
    },
    { what: "page", label: ui("builder.what.page"), groups: pageThings(region, locale) },
    { what: "journey", label: ui("builder.what.journey"), groups: journeyThings(region, locale) },
  ].filter(({ groups }) => groups.length > 0);
  const topics = exits(region, locale).map(({ id, number, label }) => ({
    value: id,
    label: `${number} ${label}`,
  }));
  const kinds = serviceKinds.map((kind) => ({ value: kind, label: ui(`kind.${kind}`) }));
  const views = [
    { value: "both", label: ui("builder.view.both") },
    { value: "list", label: ui("builder.view.list") },
    { value: "map", label: ui("builder.view.map") },
  ];
  const themes = [
    { value: "auto", label: ui("builder.theme.auto") },
    { value: "light", label: ui("builder.theme.light") },
    { value: "dark", label: ui("builder.theme.dark") },
  ];
  const towns = municipalityRows(region, locale);
  const valuesOf = (options: readonly Option[]) => options.map(({ value }) => value);
  const language = languageName(site.officialLocale, locale);
  return {
    frame: makeFrame(region, locale, {
      path: ["partners", "embed"],
      title: ui("builder.title"),
      description: ui("builder.description"),
      trail: [{ label: ui("partners.title"), href: address(region, locale, "partners") }],
    }),
    whats: [
      { value: "list", label: ui("builder.what.list") },
      ...things.map(({ what, label }) => ({ value: what, label })),
      { value: "search", label: ui("builder.what.search") },
    ],
    municipalities: [
      {
        value: "all",
        label: ui("builder.everywhere", { region: plain(region, site.name, locale) }),
      },
      ...towns.map(({ id, label }) => ({ value: id, label })),
    ],
    topics,
    kinds,
    views,
    languages: localeCodes(site).map((code) => ({
      value: code,
      label: site.locales.find((known) => known.code === code)?.label ?? code,
      lang: code,
    })),
    themes,
    widths: [
      { value: "360", label: ui("builder.width.phone") },
      { value: "600", label: ui("builder.width.column") },
      { value: "1000", label: ui("builder.width.desk") },
    ],
    ways: [
      { value: "frame", label: ui("builder.way.frame") },
      { value: "element", label: ui("builder.way.element") },
      { value: "wordpress", label: "WordPress" },
      { value: "drupal", label: "Drupal" },
    ],
    things,
    languageLaw: [
      ...(site.languageLaw.regime === "none" ? [] : [ui("builder.language.law", { language })]),
      ui("builder.language.free"),
    ],
    release,
    sample: sampleSnippets(region),
    templates: snippetTemplates,
    site: absolute(region, region.base),
    parts: [
      { name: "topic", values: valuesOf(topics) },
      { name: "kind", values: valuesOf(kinds) },
      { name: "view", values: valuesOf(views) },
      { name: "theme", values: valuesOf(themes) },
    ],
    towns: towns.map(({ id, label }) => ({
      label,
      href: widgetAddress(region, site.officialLocale, id),
    })),
    guides: widgetGuides(region),
    strings: scriptStrings(region, locale, stringKeys),
  };
}
