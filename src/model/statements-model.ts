import { formatDate } from "../i18n/format.ts";
import type { Site } from "../schema/site.ts";
import { makeFrame, type Frame } from "./frame.ts";
import { offlineParts } from "./routes.ts";
import { uiFor, type Region } from "./region.ts";
import { streetProvider } from "./streets.ts";
import { localize, type Text } from "./text.ts";

/** The accessibility statement, from the facts in `site.yaml`. */
export interface AccessibilityPage {
  frame: Frame;
  status: string;
  assessed: string;
  method: Text;
  exceptions: Text[];
  contact: string;
}

/** The privacy statement: what this generator does and does not do, and who publishes the site. */
export interface PrivacyPage {
  frame: Frame;
  sections: { title: string; text: string }[];
  publisher: Site["publisher"];
}

/** Makes the accessibility statement in one language. */
export function accessibilityPage(region: Region, locale: string): AccessibilityPage {
  const ui = uiFor(region, locale);
  const { status, assessed, method, exceptions, contact } = region.site.accessibility;
  const title = ui("accessibility.title");
  return {
    frame: makeFrame(region, locale, {
      path: ["accessibility"],
      title,
      description: ui("accessibility.description"),
    }),
    status: ui(`accessibility.status.${status}`),
    assessed: formatDate(assessed, locale),
    method: localize(region, method, locale),
    exceptions: exceptions.map((text) => localize(region, text, locale)),
    contact,
  };
}

/** Makes the privacy statement in one language. */
export function privacyPage(region: Region, locale: string): PrivacyPage {
  const ui = uiFor(region, locale);
  const provider = streetProvider(region.site);
  const parts = [
    "nothing",
    "lists",
    ...offlineParts(region.site).slice(0, 1),
    "links",
    ...(provider ? [`streets.${provider.load}`] : []),
    "location",
    "server",
  ];
  const host = provider === undefined ? "" : new URL(provider.url.replace(/\{[^}]*\}/g, "0")).host;
  return {
    frame: makeFrame(region, locale, {
      path: ["privacy"],
      title: ui("privacy.title"),
      description: ui("privacy.description"),
    }),
    sections: parts.map((part) => ({
      title: ui(`privacy.${part}.title`),
      text: ui(`privacy.${part}.text`, { host }),
    })),
    publisher: region.site.publisher,
  };
}
