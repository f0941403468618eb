import { languageName } from "../i18n/format.ts";
import { makeFrame, type Frame, type Link } from "./frame.ts";
import { address } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";
import { plain } from "./text.ts";

/** The page for municipalities and organisations: what they can lean on, and what nobody checks for them. */
export interface PartnersPage {
  frame: Frame;
  /** Why the checks are on, where a law asks for them. */
  law: string | undefined;
  checked: string[];
  unchecked: string[];
  links: Link[];
}

/** Makes the page for partners in one language. */
export function partnersPage(region: Region, locale: string): PartnersPage {
  const { site } = region;
  const ui = uiFor(region, locale);
  const language = languageName(site.officialLocale, locale);
  const isBound = site.languageLaw.regime === "dutch";
  const facilities = [...region.municipalities.values()]
    .filter(({ languageRegime }) => languageRegime === "dutch-with-french-facilities")
    .map(({ name }) => plain(region, name, locale));
  return {
    frame: makeFrame(region, locale, {
      path: ["partners"],
      title: ui("partners.title"),
      description: ui("partners.description"),
    }),
    law: isBound ? ui("partners.law") : undefined,
    checked: [
      ui("partners.checked.official", { language }),
      ui("partners.checked.says", { language }),
      ...(isBound ? [ui("partners.checked.parts", { language })] : []),
      ui("partners.checked.changes", { language }),
      ui("partners.checked.first", { language }),
      ...(isBound && facilities.length > 0
        ? [ui("partners.checked.french", { names: facilities.join(", ") })]
        : []),
    ],
    unchecked: [
      ui("partners.unchecked.meaning"),
      ui("partners.unchecked.facts"),
      ui("partners.unchecked.law"),
    ],
    links: [
      { label: ui("status.title"), href: address(region, "status") },
      { label: ui("accessibility.title"), href: address(region, locale, "accessibility") },
      { label: ui("privacy.title"), href: address(region, locale, "privacy") },
      { label: ui("sources.title"), href: address(region, locale, "sources") },
    ],
  };
}
