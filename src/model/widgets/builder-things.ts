import { exits } from "../frame.ts";
import { journeyLinks } from "../journeys/journey-list.ts";
import { municipalityRows } from "../municipality-rows.ts";
import { pagesOf } from "../page-model.ts";
import type { Region } from "../region.ts";
import { serviceRows } from "../service-lists.ts";

/** Things that a widget can show one of, under a heading. */
export interface ThingGroup {
  label: string;
  options: { value: string; label: string; lang: string | undefined }[];
}

/** The services of each municipality, those of the whole region first, under a heading of their own. */
export function serviceThings(region: Region, locale: string, everywhere: string): ThingGroup[] {
  const services = [...region.services.values()];
  const group = (label: string, municipality: string | undefined) => ({
    label,
    options: serviceRows(
      region,
      services.filter((service) => service.municipality === municipality),
      locale,
    ).map(({ id, name }) => ({ value: id, label: name.text, lang: name.lang })),
  });
  return filled([
    group(everywhere, undefined),
    ...municipalityRows(region, locale).map(({ id, label }) => group(label, id)),
  ]);
}

/** The pages of each exit. */
export function pageThings(region: Region, locale: string): ThingGroup[] {
  return filled(
    exits(region, locale).map(({ id, number, label }) => ({
      label: `${number} ${label}`,
      options: pagesOf(region, locale, id).map((page) => ({
        value: `${id}/${page.slug}`,
        label: page.title,
        lang: page.locale === locale ? undefined : page.locale,
      })),
    })),
  );
}

/** The lists of steps, under no heading. */
export function journeyThings(region: Region, locale: string): ThingGroup[] {
  const options = journeyLinks(region, locale).map(({ id, title }) => ({
    value: id,
    label: title.text,
    lang: title.lang,
  }));
  return filled([{ label: "", options }]);
}

function filled(groups: ThingGroup[]): ThingGroup[] {
  return groups.filter(({ options }) => options.length > 0);
}
