import type { Frame } from "../model/frame.ts";
import { absolute, address } from "../model/paths.ts";
import type { Region } from "../model/region.ts";
import type { ServiceModel } from "../model/service-model.ts";
import type { Writing } from "../schema/page.ts";

/** Linked data of schema.org, to stand in a page's head. */
export type JsonLd = Record<string, unknown>;

/** The way from the home page to this page, as a schema.org BreadcrumbList. */
export function breadcrumbs(region: Region, frame: Frame): JsonLd {
  const steps = [
    { label: `${frame.siteName} ${frame.regionName}`, href: frame.home },
    ...frame.trail,
    { label: frame.title, href: new URL(frame.canonical).pathname },
  ];
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: absolute(region, href),
    })),
  };
}

/**
 * A page or story as a schema.org WebPage: what it translates, when its facts were reviewed, and, in the words
 * of IPTC for digital sources, that a machine drafted it and whether a person went over it.
 */
export function pageJsonLd(region: Region, page: Writing, frame: Frame): JsonLd {
  const { draft, review } = page.provenance;
  const { officialLocale, publisher } = region.site;
  const original = address(region, officialLocale, page.topic, page.slug);
  const isReviewed = review !== "none";
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": frame.canonical,
    name: page.title,
    inLanguage: page.locale,
    lastReviewed: page.reviewed,
    publisher: { "@type": "Organization", name: publisher.name },
    creativeWorkStatus: isReviewed ? "Reviewed" : "Draft, not reviewed by a person",
    ...(draft === "machine" && {
      digitalSourceType: `https://schema.org/${isReviewed ? "CompositeWith" : ""}TrainedAlgorithmicMediaDigitalSource`,
    }),
    ...(page.locale !== officialLocale && {
      translationOfWork: {
        "@type": "WebPage",
        "@id": absolute(region, original),
        inLanguage: officialLocale,
        ...(page.translation && { version: page.translation.date }),
      },
    }),
  };
}

/** A service as schema.org knows it: a GovernmentOffice or Organization, with its address and point where exact. */
export function serviceJsonLd(region: Region, service: ServiceModel, frame: Frame): JsonLd {
  const { point, phone, email, website } = service;
  const location = region.services.get(service.id)?.location;
  return {
    "@context": "https://schema.org",
    "@type": service.kind === "government" ? "GovernmentOffice" : "Organization",
    "@id": frame.canonical,
    name: service.name.text,
    description: service.summary.text,
    ...(website && { url: website }),
    ...(phone && { telephone: phone.text }),
    ...(email && { email }),
    ...(location !== undefined &&
      location !== "none" && {
        address: {
          "@type": "PostalAddress",
          ...(location.street && { streetAddress: location.street }),
          ...(location.postcode && { postalCode: location.postcode }),
          addressLocality: location.locality,
        },
      }),
    ...(point &&
      !point.approximate && {
        geo: { "@type": "GeoCoordinates", latitude: point.lat, longitude: point.lon },
      }),
    areaServed: service.serves,
  };
}
