import { languageName } from "../i18n/format.ts";
import type { Service } from "../schema/service.ts";
import { uiFor, type Region } from "./region.ts";
import { spokenLanguages } from "./spoken-languages.ts";

/** What a row of a list says of a service besides its place and hours: the languages spoken there, and whether one needs an appointment. */
export function rowFacts(region: Region, service: Service, locale: string): string[] {
  const ui = uiFor(region, locale);
  const spoken = spokenLanguages(service).map((code) => languageName(code, locale));
  return [
    ...(spoken.length > 0
      ? [`${ui("service.languages")}: ${new Intl.ListFormat(locale).format(spoken)}`]
      : []),
    ...(service.appointment?.required ? [ui("service.appointment.required")] : []),
  ];
}
