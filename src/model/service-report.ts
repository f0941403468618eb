import type { Service } from "../schema/service.ts";
import { uiFor, type Region } from "./region.ts";
import { plain } from "./text.ts";

/** A mail program may cut off an address that is longer. */
const longest = 1800;

/**
 * Where an error in a service is reported: the region's form, or a letter to it that says which service,
 * on which page, and what that page shows. Words are in the reader's language and the official one, and
 * days and hours as the service's file has them, so that reader and editor both understand them.
 */
export function reportHref(
  region: Region,
  service: Service,
  locale: string,
  page: string,
): string | undefined {
  const { email, url } = region.site.feedback ?? {};
  if (url !== undefined || email === undefined) return url;
  const { officialLocale } = region.site;
  const both = (say: (language: string) => string) =>
    [...new Set([locale, officialLocale].map(say))].join(" / ");
  const label = (key: string) => both((language) => uiFor(region, language)(key));
  const name = both((language) => shortened(plain(region, service.name, language)));
  const { location, contact, verified, hours } = service;
  const place =
    location === "none"
      ? []
      : [location.street, [location.postcode, location.locality].filter(Boolean).join(" ")];
  const subject = `${label("footer.report")}: ${name} (${service.id})`;
  const lines = [
    label("service.report.what"),
    "",
    "",
    `${label("service.report.page")}: ${page}`,
    `${label("service.name")}: ${name}`,
    `ID: ${service.id}`,
    `${label("service.address")}: ${place.filter(Boolean).join(", ") || "-"}`,
    `${label("service.phone")}: ${contact.phone ?? "-"}`,
    verified.state === "verified"
      ? `${label("page.reviewed")}: ${verified.date ?? "-"}`
      : label("service.unchecked"),
    `${label("service.hours")}: ${hours ?? "-"}`,
  ];
  while (lines.length > 4 && letter(email, subject, lines).length >= longest) lines.pop();
  return letter(email, subject, lines);
}

function letter(email: string, subject: string, lines: readonly string[]): string {
  const body = lines.join("\r\n");
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** A name of which enough is left to know it by: at most 200 signs of an address. */
function shortened(text: string): string {
  const letters = [...text];
  if (encodeURIComponent(text).length <= 200) return text;
  while (encodeURIComponent(letters.join("")).length > 190) letters.pop();
  return `${letters.join("")}…`;
}
