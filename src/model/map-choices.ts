import { byText, languageName } from "../i18n/format.ts";
import type { Service } from "../schema/service.ts";
import { scheduleOf } from "./hours/schedule-of.ts";
import { uiFor, type Region } from "./region.ts";
import { spokenLanguages } from "./spoken-languages.ts";
import { plain } from "./text.ts";

/** A choice in a filter, with the number of services it holds. */
export interface Choice {
  value: string;
  label: string;
  count: number;
}

/** Choices of filters that only some services say something of; what none of them has is no choice. */
export interface SparseChoices {
  situations: Choice[];
  languages: Choice[];
  appointments: Choice[];
  /** By opening hours, which the reader's browser counts: they depend on the moment. */
  openings: Omit<Choice, "count">[];
}

/** Choices for what only some services say: whom they are meant for, their languages, appointments. */
export function sparseChoices(region: Region, locale: string): SparseChoices {
  const ui = uiFor(region, locale);
  const services = [...region.services.values()];
  const choices = (labels: [string, string][], has: (service: Service) => readonly string[]) =>
    labels
      .map(([value, label]) => ({
        value,
        label,
        count: services.filter((service) => has(service).includes(value)).length,
      }))
      .filter((choice) => choice.count > 0);
  const codes = new Set(services.flatMap(spokenLanguages));
  const languages = [...codes].map((code): [string, string] => [code, languageName(code, locale)]);
  return {
    situations: choices(
      region.taxonomy.situations.map(({ id, label }) => [id, plain(region, label, locale)]),
      ({ situations = [] }) => situations,
    ),
    languages: choices(languages.sort(byText(locale, ([, label]) => label)), spokenLanguages),
    appointments: choices(
      [
        ["needed", ui("service.appointment.required")],
        ["none", ui("map.filter.appointment.none")],
      ],
      ({ appointment }) => (appointment ? [appointment.required ? "needed" : "none"] : []),
    ),
    openings: services.some((service) => scheduleOf(region, service))
      ? [
          { value: "now", label: ui("map.filter.open.now") },
          { value: "saturday", label: ui("map.filter.open.saturday") },
          { value: "evening", label: ui("map.filter.open.evening") },
        ]
      : [],
  };
}
