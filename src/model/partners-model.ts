import { languageName } from "../i18n/format.ts";
import type { DocsLink } from "./docs-model.ts";
import { makeFrame, type Exit, type Frame, type Link } from "./frame.ts";
import { journeyLinks } from "./journeys/journey-list.ts";
import { partnerQuestions, type PartnerQuestion } from "./partner-questions.ts";
import { address } from "./paths.ts";
import { qrCode, type QrCode } from "./qr-code.ts";
import { uiFor, type Region } from "./region.ts";
import { plain } from "./text.ts";
import { widgetGuides } from "./widgets/widget-guides.ts";

/** The page for who refers people: which service for which question, what to hand over, and what the site checks. */
export interface PartnersPage {
  frame: Frame;
  topics: (Exit & { questions: PartnerQuestion[] })[];
  /** What to hand over, with the way to it. */
  cards: { text: string; sheets: (Link & { lang: string | undefined })[] };
  plan: Link;
  /** Where a widget for another site is made, and what there is to read about it. */
  embed: Link & { guides: DocsLink[] };
  contact: { text: string; email: string };
  /** This page, for who has it on paper. */
  qr: QrCode;
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
  const frame = makeFrame(region, locale, {
    path: ["partners"],
    title: ui("partners.title"),
    description: ui("partners.description"),
  });
  return {
    frame,
    topics: partnerQuestions(region, locale),
    cards: {
      text: ui("partners.cards.text", { language, link: ui("card.link") }),
      sheets: journeyLinks(region, locale).map(({ id, title }) => ({
        label: title.text,
        lang: title.lang,
        href: address(region, locale, "journeys", id, "cards"),
      })),
    },
    plan: { label: ui("plan.title"), href: address(region, locale, "plan") },
    embed: {
      label: ui("builder.title"),
      href: address(region, locale, "partners", "embed"),
      guides: widgetGuides(region),
    },
    contact: {
      text: ui("partners.contact.text", { name: site.publisher.name }),
      email: site.publisher.email,
    },
    qr: qrCode(frame.canonical),
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
