import { direction } from "../i18n/direction.ts";
import type { Segment } from "../schema/segment.ts";
import { deadlineWords } from "./deadline-words.ts";
import { termModel, type TermModel } from "./glossary-model.ts";
import { address, fileAddress } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";
import { referral, type ServiceReferral } from "./service-lists.ts";
import { serviceModel, type ServiceModel } from "./service-model.ts";

/** A piece of a body, ready to show: HTML, or a component with all it needs. */
export type BodyPart = string | ({ children: BodyPart[] } & BodyComponent);

type BodyComponent =
  | { name: "Notice"; kind: string; label: string }
  | { name: "Steps" }
  | { name: "Documents" }
  | { name: "Deadline"; headline: string }
  | { name: "Term"; term: TermModel; official: boolean; href: string }
  | { name: "ServiceList"; referral: ServiceReferral; reader: Reader }
  | { name: "ServiceMap"; href: string; reader: Reader }
  | { name: "Contact"; service: ServiceModel; reader: Reader }
  | { name: "Figure"; src: string; alt: string }
  | { name: "Quote"; cite: string | undefined };

/** The reader's language, for what the site adds to a text in another one. */
type Reader = { lang: string; dir: "ltr" | "rtl" } | undefined;

/** Gives every component of a body what it needs; `language` is the one the text is really in. */
export function bodyModel(
  region: Region,
  segments: readonly Segment[],
  locale: string,
  language: string,
): BodyPart[] {
  return segments.flatMap((segment): BodyPart[] => {
    if (typeof segment === "string") return [segment];
    const children = bodyModel(region, segment.children, locale, language);
    const component = resolve(region, segment.name, segment.props, locale, language);
    return component ? [{ ...component, children }] : children;
  });
}

function resolve(
  region: Region,
  name: string,
  props: Record<string, string>,
  locale: string,
  language: string,
): BodyComponent | undefined {
  const ui = uiFor(region, language);
  const reader = locale === language ? undefined : { lang: locale, dir: direction(locale) };
  switch (name) {
    case "Notice": {
      const kind = props["kind"] ?? "info";
      return { name, kind, label: ui(`notice.${kind}`) };
    }
    case "Steps":
    case "Documents":
      return { name };
    case "Deadline": {
      const { days, from } = props;
      const term = { days: days === undefined ? undefined : Number(days), from };
      return { name, headline: deadlineWords(ui, term) };
    }
    case "Term": {
      const term = region.terms.get(props["id"] ?? "");
      return (
        term && {
          name,
          term: termModel(region, term, language),
          official: language === region.site.officialLocale,
          href: `#word-${term.id}`,
        }
      );
    }
    case "ServiceList":
      return {
        name,
        referral: referral(region, list(props["ids"]), list(props["categories"]), locale),
        reader,
      };
    case "ServiceMap": {
      const query = new URLSearchParams([
        ...["topic", "category", "municipality"].flatMap((name) => {
          const id = props[name];
          return id === undefined ? [] : [[name, id]];
        }),
      ]);
      return { name, href: `${address(region, locale, "map")}?${query.toString()}`, reader };
    }
    case "Contact": {
      const service = region.services.get(props["id"] ?? "");
      return service && { name, service: serviceModel(region, service, locale), reader };
    }
    case "Figure":
      return {
        name,
        src: fileAddress(region, `media/${props["src"] ?? ""}`),
        alt: props["alt"] ?? "",
      };
    case "Quote":
      return { name, cite: props["cite"] };
    default:
      return undefined;
  }
}

function list(ids: string | undefined): string[] {
  return (ids ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter(Boolean);
}

/** The part that one component gets. */
export type PartOf<Name extends BodyComponent["name"]> = Extract<BodyPart, { name: Name }>;
